<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>A colleague signs up with a work address.</source>
   <translation>Jemand aus der Firma registriert sich mit der Dienstadresse.</translation>
  </message>
  <message>
   <source>A contractor logs in on a Thursday morning.</source>
   <translation>Ein Auftragnehmer meldet sich an einem Donnerstagvormittag an.</translation>
  </message>
  <message>
   <source>A contractor tries to log in late in the evening and is refused.</source>
   <translation>Ein Auftragnehmer will sich spätabends anmelden und wird abgewiesen.</translation>
  </message>
  <message>
   <source>A crash on a missing field</source>
   <translation>Absturz an einem fehlenden Feld</translation>
  </message>
  <message>
   <source>A device polls in vain, because the person who lets it in has not confirmed the address.</source>
   <translation>Ein Gerät fragt vergeblich, weil die Person, die es hereinlässt, ihre Adresse nicht bestätigt hat.</translation>
  </message>
  <message>
   <source>A job that asks for payments is refused with a code of OAuth.</source>
   <translation>Ein Job, der nach Zahlungen fragt, wird mit einem OAuth-Fehlercode abgewiesen.</translation>
  </message>
  <message>
   <source>A login that has not accepted the terms yet is sent to them.</source>
   <translation>Wer die Nutzungsbedingungen noch nicht angenommen hat, wird beim Login zu ihnen geschickt.</translation>
  </message>
  <message>
   <source>A member of a customer organization logs in and the tokens describe the organization.</source>
   <translation>Ein Mitglied einer Kundenorganisation meldet sich an, und die Tokens beschreiben die Organisation.</translation>
  </message>
  <message>
   <source>A new user becomes a contact in the customer database.</source>
   <translation>Ein neuer Benutzer wird ein Kontakt in der Kundendatenbank.</translation>
  </message>
  <message>
   <source>A new user is announced in the sales channel.</source>
   <translation>Ein neuer Benutzer wird im Vertriebskanal gemeldet.</translation>
  </message>
  <message>
   <source>A new user is put into the index of a search.</source>
   <translation>Ein neuer Benutzer kommt in den Index einer Suche.</translation>
  </message>
  <message>
   <source>A new user logs in for the first time and is sent to the welcome page.</source>
   <translation>Ein neuer Benutzer meldet sich zum ersten Mal an und wird auf die Willkommensseite geschickt.</translation>
  </message>
  <message>
   <source>A nightly job reads reports, and its token names the team.</source>
   <translation>Ein nächtlicher Job liest Berichte, und sein Token nennt das Team.</translation>
  </message>
  <message>
   <source>A password change is written to the audit log.</source>
   <translation>Eine Passwortänderung wird ins Audit-Protokoll geschrieben.</translation>
  </message>
  <message>
   <source>A password grant from an unknown country gets mfa_required in place of a page.</source>
   <translation>Ein Passwort-Grant aus einem unbekannten Land bekommt mfa_required anstelle einer Seite.</translation>
  </message>
  <message>
   <source>A paying customer logs in and the tokens name the plan.</source>
   <translation>Ein zahlender Kunde meldet sich an, und die Tokens nennen den Tarif.</translation>
  </message>
  <message>
   <source>A person of a partner signs up and belongs to its organization.</source>
   <translation>Jemand von einem Partner registriert sich und gehört zu dessen Organisation.</translation>
  </message>
  <message>
   <source>A person with a private address goes on as usual.</source>
   <translation>Wer mit einer privaten Adresse kommt, macht weiter wie gewohnt.</translation>
  </message>
  <message>
   <source>A person with a work address logs in through the connection of the company.</source>
   <translation>Wer mit einer Dienstadresse kommt, meldet sich über die Connection der Firma an.</translation>
  </message>
  <message>
   <source>A reader asks for scopes that write and delete, and gets an access token without them.</source>
   <translation>Ein Leser verlangt Scopes, die schreiben und löschen, und bekommt ein Access-Token ohne sie.</translation>
  </message>
  <message>
   <source>A user has changed the password and the security channel hears of it.</source>
   <translation>Ein Benutzer hat sein Passwort geändert, und der Sicherheitskanal erfährt davon.</translation>
  </message>
  <message>
   <source>A user known from one country logs in from another one and needs a second factor.</source>
   <translation>Ein Benutzer, der aus einem Land bekannt ist, meldet sich aus einem anderen an und braucht einen zweiten Faktor.</translation>
  </message>
  <message>
   <source>A user logs in from a country that is already known.</source>
   <translation>Ein Benutzer meldet sich aus einem Land an, das schon bekannt ist.</translation>
  </message>
  <message>
   <source>A user logs in without any organization and the tokens name none.</source>
   <translation>Ein Benutzer meldet sich ganz ohne Organisation an, und die Tokens nennen keine.</translation>
  </message>
  <message>
   <source>A user who has logged in many times goes straight to the application.</source>
   <translation>Wer sich schon oft angemeldet hat, kommt direkt zur Anwendung.</translation>
  </message>
  <message>
   <source>A user who has not accepted the present terms is shown the form.</source>
   <translation>Wer die geltenden Nutzungsbedingungen nicht angenommen hat, sieht das Formular.</translation>
  </message>
  <message>
   <source>A user who has not confirmed the e-mail address is refused.</source>
   <translation>Wer die E-Mail-Adresse nicht bestätigt hat, wird abgewiesen.</translation>
  </message>
  <message>
   <source>A user who was deleted leaves the index.</source>
   <translation>Ein gelöschter Benutzer verschwindet aus dem Index.</translation>
  </message>
  <message>
   <source>A user with a confirmed e-mail address logs in.</source>
   <translation>Ein Benutzer mit bestätigter E-Mail-Adresse meldet sich an.</translation>
  </message>
  <message>
   <source>A user with a phone number logs in and the same action works.</source>
   <translation>Ein Benutzer mit Telefonnummer meldet sich an, und dieselbe Action funktioniert.</translation>
  </message>
  <message>
   <source>A user without a phone number logs in and the action crashes.</source>
   <translation>Ein Benutzer ohne Telefonnummer meldet sich an, und die Action stürzt ab.</translation>
  </message>
  <message>
   <source>A user without department and groups logs in by SAML, and both attributes are left out.</source>
   <translation>Ein Benutzer ohne Abteilung und Gruppen meldet sich mit SAML an, und beide Attribute fehlen.</translation>
  </message>
  <message>
   <source>A visitor signs up with a code by e-mail, and the metadata is ignored.</source>
   <translation>Ein Besucher registriert sich mit einem Code per E-Mail, und die Metadaten bleiben unbeachtet.</translation>
  </message>
  <message>
   <source>A visitor signs up with a password and starts with a trial plan.</source>
   <translation>Ein Besucher registriert sich mit einem Passwort und beginnt mit einem Probetarif.</translation>
  </message>
  <message>
   <source>A wiki asks for a SAML login and gets department and groups as attributes.</source>
   <translation>Ein Wiki verlangt einen SAML-Login und bekommt Abteilung und Gruppen als Attribute.</translation>
  </message>
  <message>
   <source>An administrator logs in and gets the role in both tokens.</source>
   <translation>Ein Administrator meldet sich an und bekommt die Rolle in beiden Tokens.</translation>
  </message>
  <message>
   <source>An administrator with a code generator is asked for a second factor.</source>
   <translation>Ein Administrator mit Code-Generator wird nach einem zweiten Faktor gefragt.</translation>
  </message>
  <message>
   <source>An administrator's application exchanges its refresh token, and the action runs again.</source>
   <translation>Die Anwendung eines Administrators tauscht ihr Refresh-Token, und die Action läuft noch einmal.</translation>
  </message>
  <message>
   <source>An editor asks for the same scopes and keeps all of them.</source>
   <translation>Ein Redakteur verlangt dieselben Scopes und behält sie alle.</translation>
  </message>
  <message>
   <source>An ordinary visitor logs in and gets no role.</source>
   <translation>Ein gewöhnlicher Besucher meldet sich an und bekommt keine Rolle.</translation>
  </message>
  <message>
   <source>Ask for a second factor again when the last one is too old</source>
   <translation>Erneut nach einem zweiten Faktor fragen, wenn der letzte zu alt ist</translation>
  </message>
  <message>
   <source>Ask for consent to new terms with a form</source>
   <translation>Mit einem Formular um Zustimmung zu neuen Nutzungsbedingungen bitten</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Audit-Protokoll</translation>
  </message>
  <message>
   <source>Audit log after a password change</source>
   <translation>Audit-Protokoll nach einer Passwortänderung</translation>
  </message>
  <message>
   <source>Audit log second attempt</source>
   <translation>Audit-Protokoll, zweiter Versuch</translation>
  </message>
  <message>
   <source>Audit log unavailable</source>
   <translation>Audit-Protokoll nicht erreichbar</translation>
  </message>
  <message>
   <source>Before a new password is set the user is sent to a page that checks the identity.</source>
   <translation>Bevor ein neues Passwort gesetzt wird, muss der Benutzer auf eine Seite, die seine Identität prüft.</translation>
  </message>
  <message>
   <source>Business hours</source>
   <translation>Geschäftszeiten</translation>
  </message>
  <message>
   <source>Business hours night</source>
   <translation>Geschäftszeiten, nachts</translation>
  </message>
  <message>
   <source>Challenge administrators with a second factor</source>
   <translation>Von Administratoren einen zweiten Faktor verlangen</translation>
  </message>
  <message>
   <source>Chat alert</source>
   <translation>Meldung im Chat</translation>
  </message>
  <message>
   <source>Chat alert after a password change</source>
   <translation>Meldung im Chat nach einer Passwortänderung</translation>
  </message>
  <message>
   <source>Chat alert timeout</source>
   <translation>Meldung im Chat, keine Antwort</translation>
  </message>
  <message>
   <source>Chat message for each new user</source>
   <translation>Nachricht im Chat für jeden neuen Benutzer</translation>
  </message>
  <message>
   <source>Check the identity before a new password is set</source>
   <translation>Die Identität prüfen, bevor ein neues Passwort gesetzt wird</translation>
  </message>
  <message>
   <source>Claims that silently vanish</source>
   <translation>Claims, die wortlos verschwinden</translation>
  </message>
  <message>
   <source>Codes by text message or call, through a gateway</source>
   <translation>Codes per SMS oder Anruf, über ein Gateway</translation>
  </message>
  <message>
   <source>Codes of multi-factor authentication through a gateway</source>
   <translation>Codes der Multi-Faktor-Authentifizierung über ein Gateway</translation>
  </message>
  <message>
   <source>Contractors only during business hours</source>
   <translation>Auftragnehmer nur zu Geschäftszeiten</translation>
  </message>
  <message>
   <source>Crm sync</source>
   <translation>CRM-Abgleich</translation>
  </message>
  <message>
   <source>Crm sync unavailable</source>
   <translation>CRM-Abgleich nicht erreichbar</translation>
  </message>
  <message>
   <source>Disposable address</source>
   <translation>Wegwerf-Adresse</translation>
  </message>
  <message>
   <source>Disposable address ordinary</source>
   <translation>Wegwerf-Adresse, gewöhnliche Adresse</translation>
  </message>
  <message>
   <source>E-mail through a mail service</source>
   <translation>E-Mail über einen Mail-Dienst</translation>
  </message>
  <message>
   <source>Each login is noted in the metadata, and a property of an older action goes away.</source>
   <translation>Jeder Login wird in den Metadaten vermerkt, und eine Eigenschaft einer älteren Action verschwindet.</translation>
  </message>
  <message>
   <source>Email domain allow list</source>
   <translation>Erlaubte E-Mail-Domains</translation>
  </message>
  <message>
   <source>Email domain allow list colleague</source>
   <translation>Erlaubte E-Mail-Domains, Kollegin</translation>
  </message>
  <message>
   <source>First login welcome</source>
   <translation>Willkommen beim ersten Login</translation>
  </message>
  <message>
   <source>First login welcome back</source>
   <translation>Willkommen beim ersten Login, zurück</translation>
  </message>
  <message>
   <source>First login welcome late</source>
   <translation>Willkommen beim ersten Login, zu spät zurück</translation>
  </message>
  <message>
   <source>First login welcome later</source>
   <translation>Willkommen beim ersten Login, später</translation>
  </message>
  <message>
   <source>First metadata of a new user</source>
   <translation>Erste Metadaten eines neuen Benutzers</translation>
  </message>
  <message>
   <source>Four claims are set, and only the one in a namespace of your own arrives.</source>
   <translation>Vier Claims werden gesetzt, und nur der in einem eigenen Namespace kommt an.</translation>
  </message>
  <message>
   <source>Fraud score high</source>
   <translation>Betrugsrisiko hoch</translation>
  </message>
  <message>
   <source>Fraud score low</source>
   <translation>Betrugsrisiko niedrig</translation>
  </message>
  <message>
   <source>Fraud score no answer</source>
   <translation>Betrugsrisiko, keine Antwort</translation>
  </message>
  <message>
   <source>Identity check</source>
   <translation>Identitätsprüfung</translation>
  </message>
  <message>
   <source>Identity check forged</source>
   <translation>Identitätsprüfung gefälscht</translation>
  </message>
  <message>
   <source>Identity check passed</source>
   <translation>Identitätsprüfung bestanden</translation>
  </message>
  <message>
   <source>Keep a search index in step with the users</source>
   <translation>Einen Suchindex auf dem Stand der Benutzer halten</translation>
  </message>
  <message>
   <source>Last login</source>
   <translation>Letzter Login</translation>
  </message>
  <message>
   <source>Legacy session</source>
   <translation>Sitzung des alten Systems</translation>
  </message>
  <message>
   <source>Legacy session rejected</source>
   <translation>Sitzung des alten Systems zurückgewiesen</translation>
  </message>
  <message>
   <source>Mail service</source>
   <translation>Mail-Dienst</translation>
  </message>
  <message>
   <source>Mail service busy</source>
   <translation>Mail-Dienst überlastet</translation>
  </message>
  <message>
   <source>Mail service refused</source>
   <translation>Mail-Dienst weist ab</translation>
  </message>
  <message>
   <source>Message gateway</source>
   <translation>Nachrichten-Gateway</translation>
  </message>
  <message>
   <source>Message gateway down</source>
   <translation>Nachrichten-Gateway ausgefallen</translation>
  </message>
  <message>
   <source>Message gateway number</source>
   <translation>Nachrichten-Gateway, Nummer nicht bedient</translation>
  </message>
  <message>
   <source>Message gateway timeout</source>
   <translation>Nachrichten-Gateway, keine Antwort</translation>
  </message>
  <message>
   <source>Missing field crash</source>
   <translation>Absturz an fehlendem Feld</translation>
  </message>
  <message>
   <source>Missing field crash with phone</source>
   <translation>Absturz an fehlendem Feld, mit Telefon</translation>
  </message>
  <message>
   <source>New user into the customer database</source>
   <translation>Neuer Benutzer in die Kundendatenbank</translation>
  </message>
  <message>
   <source>No sign-up with a throw-away address</source>
   <translation>Keine Registrierung mit einer Wegwerf-Adresse</translation>
  </message>
  <message>
   <source>Only verified e-mail addresses may log in</source>
   <translation>Login nur mit bestätigter E-Mail-Adresse</translation>
  </message>
  <message>
   <source>Organization claims</source>
   <translation>Claims der Organisation</translation>
  </message>
  <message>
   <source>Organization claims for a business application</source>
   <translation>Claims der Organisation für eine Geschäftsanwendung</translation>
  </message>
  <message>
   <source>Organization claims none</source>
   <translation>Claims der Organisation, ohne Organisation</translation>
  </message>
  <message>
   <source>Partner organization</source>
   <translation>Organisation eines Partners</translation>
  </message>
  <message>
   <source>Put people of a partner into its organization when they sign up</source>
   <translation>Leute eines Partners bei der Registrierung in dessen Organisation bringen</translation>
  </message>
  <message>
   <source>Refuse logins with a high fraud score</source>
   <translation>Logins mit hohem Betrugsrisiko abweisen</translation>
  </message>
  <message>
   <source>Remember the last login</source>
   <translation>Sich den letzten Login merken</translation>
  </message>
  <message>
   <source>Role claim</source>
   <translation>Rollen-Claim</translation>
  </message>
  <message>
   <source>Role claim refresh</source>
   <translation>Rollen-Claim, Refresh</translation>
  </message>
  <message>
   <source>Role claim visitor</source>
   <translation>Rollen-Claim, Besucher</translation>
  </message>
  <message>
   <source>Saml attributes</source>
   <translation>SAML-Attribute</translation>
  </message>
  <message>
   <source>Saml attributes none</source>
   <translation>SAML-Attribute, keine</translation>
  </message>
  <message>
   <source>Scope guard</source>
   <translation>Scope-Wächter</translation>
  </message>
  <message>
   <source>Scope guard refused</source>
   <translation>Scope-Wächter weist ab</translation>
  </message>
  <message>
   <source>Scope trimming</source>
   <translation>Scopes kürzen</translation>
  </message>
  <message>
   <source>Scope trimming editor</source>
   <translation>Scopes kürzen, Redakteur</translation>
  </message>
  <message>
   <source>Scopes that are not for machines</source>
   <translation>Scopes, die nicht für Maschinen sind</translation>
  </message>
  <message>
   <source>Search index</source>
   <translation>Suchindex</translation>
  </message>
  <message>
   <source>Search index deleted</source>
   <translation>Suchindex, gelöschter Benutzer</translation>
  </message>
  <message>
   <source>Search index other</source>
   <translation>Suchindex, anderes Event</translation>
  </message>
  <message>
   <source>Second factor for a login from an unknown country</source>
   <translation>Zweiter Faktor bei einem Login aus einem unbekannten Land</translation>
  </message>
  <message>
   <source>Send people with a work address to their own login</source>
   <translation>Leute mit Dienstadresse zu ihrem eigenen Login schicken</translation>
  </message>
  <message>
   <source>Sign up defaults</source>
   <translation>Vorgaben bei der Registrierung</translation>
  </message>
  <message>
   <source>Sign up defaults passwordless</source>
   <translation>Vorgaben bei der Registrierung, passwortlos</translation>
  </message>
  <message>
   <source>Sign up notice</source>
   <translation>Meldung einer Registrierung</translation>
  </message>
  <message>
   <source>Sign-up only with an address of your own domains</source>
   <translation>Registrierung nur mit einer Adresse der eigenen Domains</translation>
  </message>
  <message>
   <source>Somebody comes back with a token that was signed by another secret.</source>
   <translation>Jemand kommt mit einem Token zurück, das mit einem anderen Secret signiert wurde.</translation>
  </message>
  <message>
   <source>Somebody signs up with a throw-away address and is refused.</source>
   <translation>Jemand will sich mit einer Wegwerf-Adresse registrieren und wird abgewiesen.</translation>
  </message>
  <message>
   <source>Somebody signs up with an address of a foreign domain and is refused.</source>
   <translation>Jemand will sich mit einer Adresse einer fremden Domain registrieren und wird abgewiesen.</translation>
  </message>
  <message>
   <source>Somebody signs up with an ordinary address.</source>
   <translation>Jemand registriert sich mit einer gewöhnlichen Adresse.</translation>
  </message>
  <message>
   <source>Stale factor</source>
   <translation>Alter des Faktors</translation>
  </message>
  <message>
   <source>Stale factor fresh</source>
   <translation>Alter des Faktors, noch frisch</translation>
  </message>
  <message>
   <source>Step up</source>
   <translation>Zweiter Faktor</translation>
  </message>
  <message>
   <source>Step up passed</source>
   <translation>Zweiter Faktor bestanden</translation>
  </message>
  <message>
   <source>Subscription plan</source>
   <translation>Abo-Tarif</translation>
  </message>
  <message>
   <source>Subscription plan cached</source>
   <translation>Abo-Tarif aus dem Cache</translation>
  </message>
  <message>
   <source>Subscription plan from a payment API</source>
   <translation>Abo-Tarif aus einer Zahlungs-API</translation>
  </message>
  <message>
   <source>Subscription plan no answer</source>
   <translation>Abo-Tarif, keine Antwort</translation>
  </message>
  <message>
   <source>Take away scopes that the user may not have</source>
   <translation>Scopes wegnehmen, die dem Benutzer nicht zustehen</translation>
  </message>
  <message>
   <source>Tell a SAML application the department and the groups of its user</source>
   <translation>Einer SAML-Anwendung Abteilung und Gruppen ihres Benutzers sagen</translation>
  </message>
  <message>
   <source>Terms form</source>
   <translation>Nutzungsbedingungen als Formular</translation>
  </message>
  <message>
   <source>Terms form accepted</source>
   <translation>Nutzungsbedingungen als Formular, angenommen</translation>
  </message>
  <message>
   <source>Terms form declined</source>
   <translation>Nutzungsbedingungen als Formular, abgelehnt</translation>
  </message>
  <message>
   <source>Terms of use before the first token</source>
   <translation>Nutzungsbedingungen vor dem ersten Token</translation>
  </message>
  <message>
   <source>Terms page</source>
   <translation>Nutzungsbedingungen als Seite</translation>
  </message>
  <message>
   <source>Terms page silent</source>
   <translation>Nutzungsbedingungen als Seite, stiller Login</translation>
  </message>
  <message>
   <source>The administrator passes the challenge, and the ID token tells of it.</source>
   <translation>Der Administrator besteht die Challenge, und das ID-Token sagt es.</translation>
  </message>
  <message>
   <source>The audit service fails once and takes the entry at the second attempt.</source>
   <translation>Der Audit-Dienst scheitert einmal und nimmt den Eintrag beim zweiten Versuch an.</translation>
  </message>
  <message>
   <source>The audit service fails twice and the action ends with an error.</source>
   <translation>Der Audit-Dienst scheitert zweimal, und die Action endet mit einem Fehler.</translation>
  </message>
  <message>
   <source>The chat does not answer, which is noted and nothing more.</source>
   <translation>Der Chat antwortet nicht; das wird vermerkt und sonst nichts.</translation>
  </message>
  <message>
   <source>The code goes out through the gateway.</source>
   <translation>Der Code geht über das Gateway hinaus.</translation>
  </message>
  <message>
   <source>The code is spoken on the phone.</source>
   <translation>Der Code wird am Telefon vorgelesen.</translation>
  </message>
  <message>
   <source>The customer database is closed for maintenance and the action reports it as an error.</source>
   <translation>Die Kundendatenbank wird gerade gewartet, und die Action meldet das als Fehler.</translation>
  </message>
  <message>
   <source>The first country a user is seen in is taken on trust and remembered.</source>
   <translation>Dem ersten Land, aus dem ein Benutzer kommt, wird vertraut; es wird gemerkt.</translation>
  </message>
  <message>
   <source>The gateway does not answer, so Auth0 is to try again.</source>
   <translation>Das Gateway antwortet nicht; Auth0 soll es also noch einmal versuchen.</translation>
  </message>
  <message>
   <source>The gateway does not serve the number, and the message is given up.</source>
   <translation>Das Gateway bedient die Nummer nicht, und die Nachricht wird aufgegeben.</translation>
  </message>
  <message>
   <source>The gateway is down, and the code does not go out.</source>
   <translation>Das Gateway ist ausgefallen, und der Code geht nicht hinaus.</translation>
  </message>
  <message>
   <source>The mail service is busy, so Auth0 is to try again.</source>
   <translation>Der Mail-Dienst ist überlastet; Auth0 soll es also noch einmal versuchen.</translation>
  </message>
  <message>
   <source>The mail service refuses the message, which is given up.</source>
   <translation>Der Mail-Dienst weist die Nachricht ab, und sie wird aufgegeben.</translation>
  </message>
  <message>
   <source>The mail service takes the message.</source>
   <translation>Der Mail-Dienst nimmt die Nachricht an.</translation>
  </message>
  <message>
   <source>The new user comes back from the welcome page and has chosen a newsletter.</source>
   <translation>Der neue Benutzer kommt von der Willkommensseite zurück und hat einen Newsletter gewählt.</translation>
  </message>
  <message>
   <source>The new user comes back from the welcome page so late that the token has expired.</source>
   <translation>Der neue Benutzer kommt so spät von der Willkommensseite zurück, dass das Token abgelaufen ist.</translation>
  </message>
  <message>
   <source>The page has confirmed the identity, and the reset goes on.</source>
   <translation>Die Seite hat die Identität bestätigt, und das Zurücksetzen geht weiter.</translation>
  </message>
  <message>
   <source>The payment API does not answer, and the customer still gets in, without a plan.</source>
   <translation>Die Zahlungs-API antwortet nicht, und der Kunde kommt trotzdem herein, ohne Tarif.</translation>
  </message>
  <message>
   <source>The plan was looked up two minutes ago, so that nobody has to be asked.</source>
   <translation>Der Tarif wurde vor zwei Minuten nachgesehen; es muss also niemand gefragt werden.</translation>
  </message>
  <message>
   <source>The risk service cannot be reached and the user has to pass a second factor.</source>
   <translation>Der Risiko-Dienst ist nicht erreichbar, und der Benutzer muss einen zweiten Faktor bestehen.</translation>
  </message>
  <message>
   <source>The risk service reports a score of 12 and the login goes on.</source>
   <translation>Der Risiko-Dienst meldet einen Wert von 12, und der Login geht weiter.</translation>
  </message>
  <message>
   <source>The risk service reports a score of 93 and the login is denied.</source>
   <translation>Der Risiko-Dienst meldet einen Wert von 93, und der Login wird verweigert.</translation>
  </message>
  <message>
   <source>The same action with the scope phone granted, so that the phone number arrives too.</source>
   <translation>Dieselbe Action mit gewährtem Scope phone; so kommt auch die Telefonnummer an.</translation>
  </message>
  <message>
   <source>The same in a silent login ends with interaction_required, for nothing may be shown.</source>
   <translation>Dasselbe in einem stillen Login endet mit interaction_required, denn es darf nichts gezeigt werden.</translation>
  </message>
  <message>
   <source>The second factor was passed an hour ago and is still good.</source>
   <translation>Der zweite Faktor wurde vor einer Stunde bestanden und gilt noch.</translation>
  </message>
  <message>
   <source>The second factor was passed three days ago and is asked for again.</source>
   <translation>Der zweite Faktor wurde vor drei Tagen bestanden; er wird erneut verlangt.</translation>
  </message>
  <message>
   <source>The session of the old system is exchanged for tokens of its user.</source>
   <translation>Die Sitzung des alten Systems wird gegen Tokens ihres Benutzers getauscht.</translation>
  </message>
  <message>
   <source>The user accepts the terms, and the version that the form was opened with is kept.</source>
   <translation>Der Benutzer nimmt die Bedingungen an, und die Fassung, mit der das Formular geöffnet wurde, wird gemerkt.</translation>
  </message>
  <message>
   <source>The user sends the form without accepting, and the login is denied.</source>
   <translation>Der Benutzer sendet das Formular, ohne anzunehmen, und der Login wird verweigert.</translation>
  </message>
  <message>
   <source>Tokens for a session of the old system</source>
   <translation>Tokens für eine Sitzung des alten Systems</translation>
  </message>
  <message>
   <source>Unknown country</source>
   <translation>Unbekanntes Land</translation>
  </message>
  <message>
   <source>Unknown country first</source>
   <translation>Unbekanntes Land, das erste</translation>
  </message>
  <message>
   <source>Unknown country known</source>
   <translation>Unbekanntes Land, schon bekannt</translation>
  </message>
  <message>
   <source>Unknown country password</source>
   <translation>Unbekanntes Land, Passwort-Grant</translation>
  </message>
  <message>
   <source>Vanishing claim</source>
   <translation>Verschwindender Claim</translation>
  </message>
  <message>
   <source>Vanishing claim phone granted</source>
   <translation>Verschwindender Claim, phone gewährt</translation>
  </message>
  <message>
   <source>Verified email</source>
   <translation>Bestätigte E-Mail-Adresse</translation>
  </message>
  <message>
   <source>Verified email device</source>
   <translation>Bestätigte E-Mail-Adresse, Gerät</translation>
  </message>
  <message>
   <source>Verified email unconfirmed</source>
   <translation>Bestätigte E-Mail-Adresse fehlt</translation>
  </message>
  <message>
   <source>Welcome page at the first login</source>
   <translation>Willkommensseite beim ersten Login</translation>
  </message>
  <message>
   <source>What happens to an organization does not concern the index.</source>
   <translation>Was mit einer Organisation geschieht, geht den Index nichts an.</translation>
  </message>
  <message>
   <source>What is no such session is rejected, which counts against the address of the client.</source>
   <translation>Was keine solche Sitzung ist, wird zurückgewiesen; das zählt gegen die Adresse des Clients.</translation>
  </message>
  <message>
   <source>Work address</source>
   <translation>Dienstadresse</translation>
  </message>
  <message>
   <source>Work address private</source>
   <translation>Dienstadresse, private Adresse</translation>
  </message>
 </context>
</TS>
