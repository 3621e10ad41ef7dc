<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>50 versions of an action are kept.</source>
   <translation>Von einer Action bleiben 50 Versionen.</translation>
  </message>
  <message>
   <source>A Rule writes metadata through the Management API at once, so it stays when the login is refused or fails afterwards.</source>
   <translation>Eine Rule schreibt Metadaten sofort über die Management API; sie bleiben also, wenn der Login danach verweigert wird oder scheitert.</translation>
  </message>
  <message>
   <source>A SAML login</source>
   <translation>Ein SAML-Login</translation>
  </message>
  <message>
   <source>A SAML or WS-Federation login answers with an assertion in place of tokens.</source>
   <translation>Ein Login mit SAML oder WS-Federation wird mit einer Assertion anstelle von Tokens beantwortet.</translation>
  </message>
  <message>
   <source>A SAML response takes at most 100 attributes.</source>
   <translation>Eine SAML-Antwort nimmt höchstens 100 Attribute.</translation>
  </message>
  <message>
   <source>A URL that cannot be read throws the error of new URL().</source>
   <translation>Eine URL, die nicht lesbar ist, wirft den Fehler von new URL().</translation>
  </message>
  <message>
   <source>A call beyond its limit throws, answers an error or is cut, as the description of the method says.</source>
   <translation>Ein Aufruf jenseits seiner Grenze wirft, antwortet mit einem Fehler oder wird gekürzt, wie es die Beschreibung der Methode sagt.</translation>
  </message>
  <message>
   <source>A call made after the handler has settled has no effect.</source>
   <translation>Ein Aufruf, nachdem der Handler fertig ist, hat keine Wirkung.</translation>
  </message>
  <message>
   <source>A challenge or enrolment after a token exchange fails and cannot be recovered from.</source>
   <translation>Eine Challenge oder das Einrichten eines Faktors nach einem Token-Tausch scheitert und lässt sich nicht nachholen.</translation>
  </message>
  <message>
   <source>A challenge or enrolment at the token endpoint adds mfa_requirements with the types of authenticators to mfa_required.</source>
   <translation>Eine Challenge oder das Einrichten eines Faktors am Token-Endpunkt fügt zu mfa_required noch mfa_requirements mit den Arten der Authenticator hinzu.</translation>
  </message>
  <message>
   <source>A claim needs no namespace.</source>
   <translation>Ein Claim braucht keinen Namespace.</translation>
  </message>
  <message>
   <source>A claim of your own; it means what the application and the action agree on.</source>
   <translation>Ein eigener Claim; er bedeutet, was Anwendung und Action vereinbaren.</translation>
  </message>
  <message>
   <source>A claim with a namespace in both tokens</source>
   <translation>Ein Claim mit Namespace in beiden Tokens</translation>
  </message>
  <message>
   <source>A client with metadata</source>
   <translation>Ein Client mit Metadaten</translation>
  </message>
  <message>
   <source>A client without scopes</source>
   <translation>Ein Client ohne Scopes</translation>
  </message>
  <message>
   <source>A code exchange is never denied, because its actions ran at /authorize; the studio answers denials there.</source>
   <translation>Ein Code-Tausch wird nie verweigert, weil seine Actions bei /authorize liefen; Verweigerungen beantwortet das Studio dort.</translation>
  </message>
  <message>
   <source>A custom token exchange runs post-login afterwards with the protocol oauth2-token-exchange, the subject token's type and the actor.</source>
   <translation>Nach einem Custom Token Exchange läuft post-login, mit dem Protokoll oauth2-token-exchange, dem Typ des Subject-Tokens und dem Akteur.</translation>
  </message>
  <message>
   <source>A denial marks the execution; the rest of that action still runs and the following actions do not start.</source>
   <translation>Eine Verweigerung wird vorgemerkt; der Rest dieser Action läuft noch, und die folgenden Actions beginnen nicht.</translation>
  </message>
  <message>
   <source>A denial wins over a redirect of the same action.</source>
   <translation>Eine Verweigerung geht einer Weiterleitung derselben Action vor.</translation>
  </message>
  <message>
   <source>A denied browser login goes back to the redirect_uri with access_denied, the reason and the state.</source>
   <translation>Ein verweigerter Login im Browser geht mit access_denied, dem Grund und dem state an die redirect_uri zurück.</translation>
  </message>
  <message>
   <source>A denied client-credentials exchange answers HTTP 400 with the code and reason, and HTTP 500 for server_error.</source>
   <translation>Ein verweigerter Client-Credentials-Tausch wird mit HTTP 400, Code und Grund beantwortet, bei server_error mit HTTP 500.</translation>
  </message>
  <message>
   <source>A denied login still writes the metadata that was set.</source>
   <translation>Auch ein verweigerter Login schreibt die Metadaten, die gesetzt wurden.</translation>
  </message>
  <message>
   <source>A denied password grant answers HTTP 500 with access_denied and the reason.</source>
   <translation>Ein verweigerter Passwort-Grant wird mit HTTP 500, access_denied und dem Grund beantwortet.</translation>
  </message>
  <message>
   <source>A denied password reset shows the reason on the hosted page and the password stays as it is.</source>
   <translation>Ein verweigertes Zurücksetzen des Passworts zeigt den Grund auf der Seite der Plattform, und das Passwort bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>A denied sign-up answers HTTP 400 with extensibility_error, the reason as description and the user's message as friendly_message.</source>
   <translation>Eine verweigerte Registrierung wird mit HTTP 400 und extensibility_error beantwortet, mit dem Grund als Beschreibung und der Meldung für den Benutzer als friendly_message.</translation>
  </message>
  <message>
   <source>A denied token exchange answers HTTP 400 with the code and reason, and HTTP 500 for server_error.</source>
   <translation>Ein verweigerter Token-Tausch wird mit HTTP 400, Code und Grund beantwortet, bei server_error mit HTTP 500.</translation>
  </message>
  <message>
   <source>A device shows a code, the person signs in elsewhere, and the device asks for its tokens until they are there.</source>
   <translation>Ein Gerät zeigt einen Code, die Person meldet sich anderswo an, und das Gerät fragt nach seinen Tokens, bis sie da sind.</translation>
  </message>
  <message>
   <source>A device whose login was denied gets HTTP 403 with access_denied when it asks the next time.</source>
   <translation>Ein Gerät, dessen Login verweigert wurde, bekommt HTTP 403 mit access_denied, wenn es das nächste Mal fragt.</translation>
  </message>
  <message>
   <source>A factor that the tenant has not enabled, that the user is not enrolled with, or is enrolled with already, is skipped while others remain.</source>
   <translation>Ein Faktor, der im Tenant nicht eingeschaltet ist, den der Benutzer nicht eingerichtet oder schon eingerichtet hat, wird übersprungen, solange andere übrig sind.</translation>
  </message>
  <message>
   <source>A factor that was passed in this transaction is not asked for again; a request for nothing else is met already.</source>
   <translation>Nach einem Faktor, der in dieser Transaktion bestanden wurde, wird nicht noch einmal gefragt; wird nichts anderes verlangt, ist die Forderung schon erfüllt.</translation>
  </message>
  <message>
   <source>A flow may write 32 kB of user_metadata and 32 kB of app_metadata.</source>
   <translation>Ein Ablauf darf 32 kB user_metadata und 32 kB app_metadata schreiben.</translation>
  </message>
  <message>
   <source>A flow without a browser cannot send the user anywhere.</source>
   <translation>Ein Ablauf ohne Browser kann den Benutzer nirgendwohin schicken.</translation>
  </message>
  <message>
   <source>A form takes at most 24 fields and 24 vars.</source>
   <translation>Ein Formular nimmt höchstens 24 Felder und 24 Variablen.</translation>
  </message>
  <message>
   <source>A form, a challenge and an enrolment are pages of the login; the application receives nothing yet.</source>
   <translation>Ein Formular, eine Challenge und das Einrichten eines Faktors sind Seiten des Logins; die Anwendung erhält noch nichts.</translation>
  </message>
  <message>
   <source>A grant at the token endpoint that is denied answers HTTP 403 with access_denied and the reason.</source>
   <translation>Ein Grant am Token-Endpunkt, der verweigert wird, wird mit HTTP 403, access_denied und dem Grund beantwortet.</translation>
  </message>
  <message>
   <source>A grant type that the application may not use is refused with unauthorized_client before any action runs.</source>
   <translation>Ein Grant-Typ, den die Anwendung nicht benutzen darf, wird mit unauthorized_client abgewiesen, bevor eine Action läuft.</translation>
  </message>
  <message>
   <source>A handler must be an async function, else the execution fails with a text that shows the signature.</source>
   <translation>Ein Handler muss eine async-Funktion sein, sonst scheitert die Ausführung mit einem Text, der die Signatur zeigt.</translation>
  </message>
  <message>
   <source>A key of the cache has at most 64 bytes.</source>
   <translation>Ein Schlüssel im Cache hat höchstens 64 Bytes.</translation>
  </message>
  <message>
   <source>A key of the metadata of a session or refresh token has 1 to 255 letters, digits, _ or -.</source>
   <translation>Ein Schlüssel der Metadaten einer Sitzung oder eines Refresh-Tokens hat 1 bis 255 Buchstaben, Ziffern, _ oder -.</translation>
  </message>
  <message>
   <source>A key of the transaction metadata has at most 64 characters.</source>
   <translation>Ein Schlüssel der Transaktions-Metadaten hat höchstens 64 Zeichen.</translation>
  </message>
  <message>
   <source>A key that the token brings itself; a reader must not simply believe that.</source>
   <translation>Ein Schlüssel, den das Token selbst mitbringt; ein Leser darf ihm nicht einfach glauben.</translation>
  </message>
  <message>
   <source>A list gives an attribute one value per item; an empty list leaves no attribute behind.</source>
   <translation>Eine Liste gibt einem Attribut einen Wert je Eintrag; eine leere Liste lässt kein Attribut übrig.</translation>
  </message>
  <message>
   <source>A login by Google from another country</source>
   <translation>Ein Login mit Google aus einem anderen Land</translation>
  </message>
  <message>
   <source>A login that takes too long answers access_denied with "Request to Webtask exceeded allowed execution time".</source>
   <translation>Ein Login, der zu lange dauert, wird mit access_denied und „Request to Webtask exceeded allowed execution time“ beantwortet.</translation>
  </message>
  <message>
   <source>A login with a code goes back to the redirect_uri with code and state, and with nothing else.</source>
   <translation>Ein Login mit Code geht mit code und state an die redirect_uri zurück, und mit nichts anderem.</translation>
  </message>
  <message>
   <source>A login with another primary user fails unless who logged in is a secondary identity of that user.</source>
   <translation>Ein Login mit einem anderen primären Benutzer scheitert, wenn der, der sich angemeldet hat, keine sekundäre Identität dieses Benutzers ist.</translation>
  </message>
  <message>
   <source>A machine-to-machine exchange issues neither ID token nor refresh token, and no claim of a user or session.</source>
   <translation>Ein Machine-to-Machine-Tausch stellt weder ID-Token noch Refresh-Token aus, und keinen Claim eines Benutzers oder einer Sitzung.</translation>
  </message>
  <message>
   <source>A machine-to-machine token has sub CLIENT_ID@clients, gty client-credentials and the granted scopes.</source>
   <translation>Ein Machine-to-Machine-Token hat sub CLIENT_ID@clients, gty client-credentials und die gewährten Scopes.</translation>
  </message>
  <message>
   <source>A member of an organization by an enterprise connection</source>
   <translation>Ein Mitglied einer Organisation über eine Enterprise-Connection</translation>
  </message>
  <message>
   <source>A message provider that throws is logged, retry asks for up to five further attempts, and drop is final.</source>
   <translation>Wirft ein Nachrichten-Anbieter einen Fehler, wird das protokolliert; retry verlangt bis zu fünf weitere Versuche, und drop ist endgültig.</translation>
  </message>
  <message>
   <source>A method of a feature that the tenant has not got throws "Method not implemented.".</source>
   <translation>Eine Methode eines Features, das der Tenant nicht hat, wirft „Method not implemented.“.</translation>
  </message>
  <message>
   <source>A method that does not take its arguments throws, and the call has no effect.</source>
   <translation>Eine Methode, die ihre Argumente nicht annimmt, wirft einen Fehler, und der Aufruf hat keine Wirkung.</translation>
  </message>
  <message>
   <source>A page of the documentation calls addCustomClaim; there is no such method, and the studio has none.</source>
   <translation>Eine Seite der Dokumentation ruft addCustomClaim auf; so eine Methode gibt es nicht, und das Studio hat keine.</translation>
  </message>
  <message>
   <source>A page of the documentation calls api.accessToken.setClaim; there is no such method, and the studio has none.</source>
   <translation>Eine Seite der Dokumentation ruft api.accessToken.setClaim auf; so eine Methode gibt es nicht, und das Studio hat keine.</translation>
  </message>
  <message>
   <source>A page of the documentation mentions createUrl for redirects; there is no such method, and the studio has none.</source>
   <translation>Eine Seite der Dokumentation erwähnt createUrl für Weiterleitungen; so eine Methode gibt es nicht, und das Studio hat keine.</translation>
  </message>
  <message>
   <source>A password grant that names the connection in which the user is looked for.</source>
   <translation>Ein Passwort-Grant, der die Connection nennt, in der der Benutzer gesucht wird.</translation>
  </message>
  <message>
   <source>A password reset that is not denied shows the page on which the new password is chosen.</source>
   <translation>Ein Zurücksetzen des Passworts, das nicht verweigert wird, zeigt die Seite, auf der das neue Passwort gewählt wird.</translation>
  </message>
  <message>
   <source>A passwordless sign-up</source>
   <translation>Eine Registrierung ohne Passwort</translation>
  </message>
  <message>
   <source>A passwordless sign-up takes no metadata.</source>
   <translation>Eine passwortlose Registrierung nimmt keine Metadaten an.</translation>
  </message>
  <message>
   <source>A property name holds no dot and does not begin with a dollar sign.</source>
   <translation>Der Name einer Eigenschaft enthält keinen Punkt und beginnt nicht mit einem Dollarzeichen.</translation>
  </message>
  <message>
   <source>A redirect and a form in one action abort with "Redirect and render commands cannot be used in the same action."</source>
   <translation>Eine Weiterleitung und ein Formular in derselben Action brechen ab mit „Redirect and render commands cannot be used in the same action.“</translation>
  </message>
  <message>
   <source>A redirect has to sit in another action than a challenge or an enrolment.</source>
   <translation>Eine Weiterleitung muss in einer anderen Action stehen als eine Challenge oder das Einrichten eines Faktors.</translation>
  </message>
  <message>
   <source>A redirect of a silent login answers the application with interaction_required.</source>
   <translation>Eine Weiterleitung in einem stillen Login wird der Anwendung mit interaction_required beantwortet.</translation>
  </message>
  <message>
   <source>A redirect of an action sends the browser to the other site with HTTP 302, and the application receives nothing yet.</source>
   <translation>Eine Weiterleitung einer Action schickt den Browser mit HTTP 302 zu der anderen Seite, und die Anwendung erhält noch nichts.</translation>
  </message>
  <message>
   <source>A redirect that a Rule asks for happens once all Rules have run, and there is one in a flow.</source>
   <translation>Eine Weiterleitung, die eine Rule verlangt, geschieht, wenn alle Rules gelaufen sind, und in einem Ablauf gibt es nur eine.</translation>
  </message>
  <message>
   <source>A redirect with prompt=none goes back to the application with interaction_required.</source>
   <translation>Eine Weiterleitung bei prompt=none geht mit interaction_required an die Anwendung zurück.</translation>
  </message>
  <message>
   <source>A redirect, a form, a challenge and an enrolment suspend the flow after the current action.</source>
   <translation>Eine Weiterleitung, ein Formular, eine Challenge und das Einrichten eines Faktors halten den Ablauf nach der laufenden Action an.</translation>
  </message>
  <message>
   <source>A refresh runs the actions again, and only claims set by that run are in the new tokens.</source>
   <translation>Bei einem Refresh laufen die Actions erneut, und nur Claims, die dieser Lauf setzt, stehen in den neuen Tokens.</translation>
  </message>
  <message>
   <source>A refresh token can be revoked only while it is exchanged.</source>
   <translation>Ein Refresh-Token lässt sich nur widerrufen, während es getauscht wird.</translation>
  </message>
  <message>
   <source>A refresh token is issued only when offline_access was requested and is allowed.</source>
   <translation>Ein Refresh-Token wird nur ausgestellt, wenn offline_access verlangt wurde und erlaubt ist.</translation>
  </message>
  <message>
   <source>A refresh token is used</source>
   <translation>Ein Refresh-Token wird benutzt</translation>
  </message>
  <message>
   <source>A rejected subject token answers HTTP 400 with invalid_request and counts against the address of the caller.</source>
   <translation>Ein zurückgewiesenes Subject-Token wird mit HTTP 400 und invalid_request beantwortet und zählt gegen die Adresse des Aufrufers.</translation>
  </message>
  <message>
   <source>A request for offline_access gets a refresh token. Off, the scope is not granted.</source>
   <translation>Wer offline_access verlangt, bekommt ein Refresh-Token. Aus: Der Scope wird nicht gewährt.</translation>
  </message>
  <message>
   <source>A request that names no API gets the default audience of the tenant.</source>
   <translation>Eine Anfrage, die keine API nennt, bekommt die Standard-Audience des Tenants.</translation>
  </message>
  <message>
   <source>A request whose place is unknown</source>
   <translation>Eine Anfrage, deren Ort unbekannt ist</translation>
  </message>
  <message>
   <source>A revoked refresh token answers HTTP 403 with access_denied and the reason.</source>
   <translation>Ein widerrufenes Refresh-Token wird mit HTTP 403, access_denied und dem Grund beantwortet.</translation>
  </message>
  <message>
   <source>A scope has at most 280 characters.</source>
   <translation>Ein Scope hat höchstens 280 Zeichen.</translation>
  </message>
  <message>
   <source>A second factor was passed a minute after the first.</source>
   <translation>Eine Minute nach dem ersten Faktor wurde ein zweiter bestanden.</translation>
  </message>
  <message>
   <source>A second factor was passed in a session with several clients</source>
   <translation>Ein zweiter Faktor wurde in einer Sitzung mit mehreren Clients bestanden</translation>
  </message>
  <message>
   <source>A service asks for a token for itself, and there is no user.</source>
   <translation>Ein Dienst verlangt ein Token für sich selbst, und es gibt keinen Benutzer.</translation>
  </message>
  <message>
   <source>A session token in the address can be read on its way.</source>
   <translation>Ein Sitzungstoken in der Adresse kann unterwegs mitgelesen werden.</translation>
  </message>
  <message>
   <source>A setting of the SAML response that is given undefined keeps its value; only setNameIdentifierFormat then takes its default.</source>
   <translation>Eine Einstellung der SAML-Antwort, die undefined bekommt, behält ihren Wert; nur setNameIdentifierFormat nimmt dann seinen Standard.</translation>
  </message>
  <message>
   <source>A sign-up that is not denied answers HTTP 200 with the id and the e-mail address of the new user.</source>
   <translation>Eine Registrierung, die nicht verweigert wird, wird mit HTTP 200, der ID und der E-Mail-Adresse des neuen Benutzers beantwortet.</translation>
  </message>
  <message>
   <source>A sign-up with metadata and a user name</source>
   <translation>Eine Registrierung mit Metadaten und Benutzername</translation>
  </message>
  <message>
   <source>A silent login</source>
   <translation>Ein stiller Login</translation>
  </message>
  <message>
   <source>A tenant holds at most 100 Actions modules.</source>
   <translation>Ein Tenant hat höchstens 100 Actions-Module.</translation>
  </message>
  <message>
   <source>A tenant holds at most 100 actions.</source>
   <translation>Ein Tenant hat höchstens 100 Actions.</translation>
  </message>
  <message>
   <source>A test issues and stores nothing; what the action asked for is only reported.</source>
   <translation>Ein Test stellt nichts aus und speichert nichts; was die Action verlangte, wird nur berichtet.</translation>
  </message>
  <message>
   <source>A thrown error counts as a failure of the action; api.access.deny says the same to the application, and is told apart in the logs.</source>
   <translation>Ein geworfener Fehler zählt als Scheitern der Action; api.access.deny sagt der Anwendung dasselbe und ist in den Logs zu unterscheiden.</translation>
  </message>
  <message>
   <source>A token exchange fails unless exactly one of setUserById and setUserByConnection names the user.</source>
   <translation>Ein Token-Tausch scheitert, wenn nicht genau eines von setUserById und setUserByConnection den Benutzer nennt.</translation>
  </message>
  <message>
   <source>A token exchange with an actor answers required MFA with HTTP 400.</source>
   <translation>Ein Token-Tausch mit einem Akteur beantwortet verlangte MFA mit HTTP 400.</translation>
  </message>
  <message>
   <source>A token exchange with an actor issues no refresh token.</source>
   <translation>Ein Token-Tausch mit einem Akteur stellt kein Refresh-Token aus.</translation>
  </message>
  <message>
   <source>A token names as issuer the domain at which it was asked for, be it the custom one or the tenant's own.</source>
   <translation>Ein Token nennt als Aussteller die Domain, an der es verlangt wurde, ob die eigene oder die des Tenants.</translation>
  </message>
  <message>
   <source>A trigger calls its own handler and no other that the action may export.</source>
   <translation>Ein Trigger ruft seinen eigenen Handler auf und keinen anderen, den die Action etwa exportiert.</translation>
  </message>
  <message>
   <source>A trigger that issues no tokens has no place for claims.</source>
   <translation>Ein Trigger, der keine Tokens ausstellt, hat keinen Platz für Claims.</translation>
  </message>
  <message>
   <source>A user by phone, without an address</source>
   <translation>Ein Benutzer per Telefon, ohne Adresse</translation>
  </message>
  <message>
   <source>A user who comes back from a redirect and has agreed</source>
   <translation>Ein Benutzer, der von einer Weiterleitung zurückkommt und zugestimmt hat</translation>
  </message>
  <message>
   <source>A user who comes back from a redirect and has not</source>
   <translation>Ein Benutzer, der von einer Weiterleitung zurückkommt und nicht zugestimmt hat</translation>
  </message>
  <message>
   <source>A user who has factors must pass a challenge before enrolling another one.</source>
   <translation>Wer schon Faktoren hat, muss eine Challenge bestehen, bevor er einen weiteren einrichtet.</translation>
  </message>
  <message>
   <source>A user with a name</source>
   <translation>Ein Benutzer mit Namen</translation>
  </message>
  <message>
   <source>A user with metadata</source>
   <translation>Ein Benutzer mit Metadaten</translation>
  </message>
  <message>
   <source>A validation error, a revoked session or refresh token, a refused subject token, an error and a time-out end the flow after the current action.</source>
   <translation>Ein Validierungsfehler, eine widerrufene Sitzung oder ein widerrufenes Refresh-Token, ein abgewiesenes Subject-Token, ein Fehler und eine Zeitüberschreitung beenden den Ablauf nach der laufenden Action.</translation>
  </message>
  <message>
   <source>A value is xs:string, xs:boolean or xs:double by its kind, and always xs:anyType when setTypedAttributes is false.</source>
   <translation>Ein Wert ist je nach Art xs:string, xs:boolean oder xs:double, und immer xs:anyType, wenn setTypedAttributes false ist.</translation>
  </message>
  <message>
   <source>A value of the cache has at most 4 kB.</source>
   <translation>Ein Wert im Cache hat höchstens 4 kB.</translation>
  </message>
  <message>
   <source>A value of the metadata of a session or refresh token has at most 255 characters.</source>
   <translation>Ein Wert der Metadaten einer Sitzung oder eines Refresh-Tokens hat höchstens 255 Zeichen.</translation>
  </message>
  <message>
   <source>A value of the transaction metadata has at most 8 KB.</source>
   <translation>Ein Wert der Transaktions-Metadaten hat höchstens 8 KB.</translation>
  </message>
  <message>
   <source>A value replaces a property of the first level whole, and null removes it.</source>
   <translation>Ein Wert ersetzt eine Eigenschaft der ersten Ebene ganz, und null entfernt sie.</translation>
  </message>
  <message>
   <source>API</source>
   <translation>API</translation>
  </message>
  <message>
   <source>Actions are CommonJS modules; import and export do not work</source>
   <translation>Actions sind CommonJS-Module; import und export gehen nicht</translation>
  </message>
  <message>
   <source>Actions modules</source>
   <translation>Actions-Module</translation>
  </message>
  <message>
   <source>Actions of the tenant</source>
   <translation>Actions des Tenants</translation>
  </message>
  <message>
   <source>Actions of the trigger</source>
   <translation>Actions des Triggers</translation>
  </message>
  <message>
   <source>Actions of today export handlers by name, read secrets from event.secrets, and declare their packages.</source>
   <translation>Heutige Actions exportieren Handler mit Namen, lesen Secrets aus event.secrets und deklarieren ihre Pakete.</translation>
  </message>
  <message>
   <source>Actions run on Node.js 22, with Node.js 18 accepted; 16 and 12 belong to versions that are no longer offered.</source>
   <translation>Actions laufen auf Node.js 22, auch Node.js 18 wird angenommen; 16 und 12 gehören zu Versionen, die nicht mehr angeboten werden.</translation>
  </message>
  <message>
   <source>Active Rules and Hooks run before the actions.</source>
   <translation>Aktive Rules und Hooks laufen vor den Actions.</translation>
  </message>
  <message>
   <source>Administrator</source>
   <translation>Administrator</translation>
  </message>
  <message>
   <source>After a challenge or enrolment the flow goes on with the next action.</source>
   <translation>Nach einer Challenge oder dem Einrichten eines Faktors geht der Ablauf mit der nächsten Action weiter.</translation>
  </message>
  <message>
   <source>After a redirect or a form the platform calls the continue handler of the same action; without it what the user brings back is never looked at.</source>
   <translation>Nach einer Weiterleitung oder einem Formular ruft die Plattform den continue-Handler derselben Action auf; ohne ihn wird nie angesehen, was der Benutzer zurückbringt.</translation>
  </message>
  <message>
   <source>After a redirect or form the continue handler of the same action is called, and earlier actions do not run again.</source>
   <translation>Nach einer Weiterleitung oder einem Formular wird der Continue-Handler derselben Action aufgerufen; frühere Actions laufen nicht noch einmal.</translation>
  </message>
  <message>
   <source>After a resume event.request is the request to /continue, event.transaction stays, and event.prompt holds what a form brought.</source>
   <translation>Nach der Rückkehr ist event.request die Anfrage an /continue, event.transaction bleibt, und event.prompt enthält, was ein Formular brachte.</translation>
  </message>
  <message>
   <source>After a token exchange multifactor.enable asks for MFA, except with an actor or an organization, where that is not supported.</source>
   <translation>Nach einem Token-Tausch verlangt multifactor.enable MFA, außer mit einem Akteur oder einer Organisation, wo das nicht unterstützt wird.</translation>
  </message>
  <message>
   <source>After setPrimaryUser later actions write to the new primary user, who is the subject of the tokens.</source>
   <translation>Nach setPrimaryUser schreiben spätere Actions beim neuen primären Benutzer, und er ist das Subject der Tokens.</translation>
  </message>
  <message>
   <source>After too many rejected subject tokens an address gets HTTP 429 with too_many_attempts.</source>
   <translation>Nach zu vielen zurückgewiesenen Subject-Tokens bekommt eine Adresse HTTP 429 mit too_many_attempts.</translation>
  </message>
  <message>
   <source>Age of a log</source>
   <translation>Alter eines Logs</translation>
  </message>
  <message>
   <source>All SAML attributes</source>
   <translation>Alle SAML-Attribute</translation>
  </message>
  <message>
   <source>All SAML attributes together have at most 10 kB; the code of the platform refuses beyond 100 KiB.</source>
   <translation>Alle SAML-Attribute haben zusammen höchstens 10 kB; der Code der Plattform weist erst jenseits von 100 KiB ab.</translation>
  </message>
  <message>
   <source>All actions of a flow together have 20 seconds; a service that hangs uses them up and the login fails.</source>
   <translation>Alle Actions eines Ablaufs haben zusammen 20 Sekunden; ein Dienst, der hängt, braucht sie auf, und der Login scheitert.</translation>
  </message>
  <message>
   <source>All actions of one trigger execution together have 20 seconds.</source>
   <translation>Alle Actions einer Ausführung des Triggers haben zusammen 20 Sekunden.</translation>
  </message>
  <message>
   <source>All transaction metadata together has at most 16 KB.</source>
   <translation>Alle Transaktions-Metadaten haben zusammen höchstens 16 KB.</translation>
  </message>
  <message>
   <source>An Actions module cannot require another Actions module.</source>
   <translation>Ein Actions-Modul kann kein anderes Actions-Modul mit require laden.</translation>
  </message>
  <message>
   <source>An Actions module finds its own secrets in actions.secrets, and not those of the action.</source>
   <translation>Ein Actions-Modul findet seine eigenen Secrets in actions.secrets, und nicht die der Action.</translation>
  </message>
  <message>
   <source>An HS256 token has one audience only, so it is not good for /userinfo.</source>
   <translation>Ein HS256-Token hat nur eine Audience, taugt also nicht für /userinfo.</translation>
  </message>
  <message>
   <source>An ID token always holds iss with a trailing slash, sub, aud as the client's id, iat and exp.</source>
   <translation>Ein ID-Token enthält immer iss mit Schrägstrich am Ende, sub, aud als Client-ID, iat und exp.</translation>
  </message>
  <message>
   <source>An ID token is issued when the scope openid was requested.</source>
   <translation>Ein ID-Token wird ausgestellt, wenn der Scope openid verlangt wurde.</translation>
  </message>
  <message>
   <source>An ID token lives 36000 seconds unless the client says otherwise.</source>
   <translation>Ein ID-Token lebt 36000 Sekunden, wenn der Client nichts anderes sagt.</translation>
  </message>
  <message>
   <source>An UnauthorizedError given to the callback of a Rule is told to the application as unauthorized, any other error as access_denied.</source>
   <translation>Ein UnauthorizedError, den der Callback einer Rule bekommt, wird der Anwendung als unauthorized gesagt, jeder andere Fehler als access_denied.</translation>
  </message>
  <message>
   <source>An access token for /userinfo alone lives 7200 seconds through the front channel and 86400 else.</source>
   <translation>Ein Access-Token nur für /userinfo lebt durch den Front-Channel 7200 Sekunden und sonst 86400.</translation>
  </message>
  <message>
   <source>An access token for an own API lives 86400 seconds by default, 2592000 at most.</source>
   <translation>Ein Access-Token für eine eigene API lebt von Haus aus 86400 Sekunden, höchstens 2592000.</translation>
  </message>
  <message>
   <source>An access token for the MFA API lives 600 seconds.</source>
   <translation>Ein Access-Token für die MFA-API lebt 600 Sekunden.</translation>
  </message>
  <message>
   <source>An access token of the platform's own profile has typ JWT and holds iss, sub, aud, iat, exp, azp and scope.</source>
   <translation>Ein Access-Token im eigenen Profil der Plattform hat typ JWT und enthält iss, sub, aud, iat, exp, azp und scope.</translation>
  </message>
  <message>
   <source>An access token through the front channel lives 7200 seconds.</source>
   <translation>Ein Access-Token durch den Front-Channel lebt 7200 Sekunden.</translation>
  </message>
  <message>
   <source>An action belongs to one trigger.</source>
   <translation>Eine Action gehört zu einem Trigger.</translation>
  </message>
  <message>
   <source>An action beyond these numbers cannot be saved or deployed.</source>
   <translation>Eine Action jenseits dieser Zahlen kann weder gespeichert noch deployt werden.</translation>
  </message>
  <message>
   <source>An action can require a package of the public registry that it declares with its version.</source>
   <translation>Eine Action kann ein Paket der öffentlichen Registry mit require laden, das sie mit seiner Version deklariert.</translation>
  </message>
  <message>
   <source>An address of another domain</source>
   <translation>Eine Adresse einer anderen Domain</translation>
  </message>
  <message>
   <source>An administrator with metadata</source>
   <translation>Ein Administrator mit Metadaten</translation>
  </message>
  <message>
   <source>An application asks for an access token of its own; there is no user.</source>
   <translation>Eine Anwendung verlangt ein eigenes Access-Token; es gibt keinen Benutzer.</translation>
  </message>
  <message>
   <source>An application of a third party may use the grants authorization_code, refresh_token and client_credentials alone.</source>
   <translation>Eine Anwendung eines Dritten darf nur die Grants authorization_code, refresh_token und client_credentials benutzen.</translation>
  </message>
  <message>
   <source>An assertion is valid for 3600 seconds from its issue, unless an action sets another lifetime; 0 means the default.</source>
   <translation>Eine Assertion gilt 3600 Sekunden ab ihrer Ausstellung, wenn keine Action eine andere Lebensdauer setzt; 0 meint den Standard.</translation>
  </message>
  <message>
   <source>An attribute that the user lacks is left out, never null.</source>
   <translation>Ein Attribut, das der Benutzer nicht hat, wird weggelassen und ist nie null.</translation>
  </message>
  <message>
   <source>An entry of the cache lives at most 24 hours.</source>
   <translation>Ein Eintrag im Cache lebt höchstens 24 Stunden.</translation>
  </message>
  <message>
   <source>An error is thrown where the flow is meant to be denied</source>
   <translation>Ein Fehler wird geworfen, wo der Ablauf verweigert werden soll</translation>
  </message>
  <message>
   <source>An error that is thrown, or a promise that is rejected, fails the execution, and nothing that this action asked for applies.</source>
   <translation>Ein geworfener Fehler oder ein abgelehntes Promise lässt die Ausführung scheitern, und nichts von dem gilt, was diese Action verlangte.</translation>
  </message>
  <message>
   <source>An error thrown at the top level fails the execution before any handler is called.</source>
   <translation>Ein Fehler auf der obersten Ebene lässt die Ausführung scheitern, bevor ein Handler aufgerufen wird.</translation>
  </message>
  <message>
   <source>An example of the documentation gives post-login's deny two arguments; it takes one, and the studio ignores the second.</source>
   <translation>Ein Beispiel der Dokumentation gibt deny in post-login zwei Argumente; es nimmt eines, und das Studio beachtet das zweite nicht.</translation>
  </message>
  <message>
   <source>An uncaught error of a client-credentials exchange answers HTTP 500 with server_error.</source>
   <translation>Ein nicht gefangener Fehler eines Client-Credentials-Tauschs wird mit HTTP 500 und server_error beantwortet.</translation>
  </message>
  <message>
   <source>An uncaught error of a login answers access_denied with the error's message.</source>
   <translation>Ein nicht gefangener Fehler eines Logins wird mit access_denied und der Meldung des Fehlers beantwortet.</translation>
  </message>
  <message>
   <source>An uncaught error of a token exchange answers HTTP 500 with server_error.</source>
   <translation>Ein nicht gefangener Fehler eines Token-Tauschs wird mit HTTP 500 und server_error beantwortet.</translation>
  </message>
  <message>
   <source>Another API</source>
   <translation>Eine andere API</translation>
  </message>
  <message>
   <source>Another connection</source>
   <translation>Eine andere Connection</translation>
  </message>
  <message>
   <source>Another recipient</source>
   <translation>Ein anderer Empfänger</translation>
  </message>
  <message>
   <source>Any http or https URL that is not the platform's own, and any URN, is a good namespace.</source>
   <translation>Jede http- oder https-URL, die nicht der Plattform selbst gehört, und jede URN ist ein guter Namespace.</translation>
  </message>
  <message>
   <source>Ask a service at most once in ten minutes, for no longer than three seconds</source>
   <translation>Einen Dienst höchstens einmal in zehn Minuten fragen, nicht länger als drei Sekunden</translation>
  </message>
  <message>
   <source>Ask for a second factor, once in a session</source>
   <translation>Einmal in einer Sitzung nach einem zweiten Faktor fragen</translation>
  </message>
  <message>
   <source>Asking for a handler that the trigger does not have fails with "The Action can only be called with valid methods."</source>
   <translation>Wird ein Handler verlangt, den der Trigger nicht hat, so scheitert das mit „The Action can only be called with valid methods.“</translation>
  </message>
  <message>
   <source>At most 20 actions are bound to one trigger.</source>
   <translation>An einen Trigger sind höchstens 20 Actions gebunden.</translation>
  </message>
  <message>
   <source>At most 4 actions are bound to password-reset-post-challenge.</source>
   <translation>An password-reset-post-challenge sind höchstens 4 Actions gebunden.</translation>
  </message>
  <message>
   <source>Auth0</source>
   <translation>Auth0</translation>
  </message>
  <message>
   <source>Before this moment the token is not valid yet.</source>
   <translation>Vor diesem Zeitpunkt ist das Token noch nicht gültig.</translation>
  </message>
  <message>
   <source>Browser login</source>
   <translation>Browser-Login</translation>
  </message>
  <message>
   <source>By voice for a second factor</source>
   <translation>Per Anruf für einen zweiten Faktor</translation>
  </message>
  <message>
   <source>By which methods the user was authenticated.</source>
   <translation>Mit welchen Methoden sich der Benutzer angemeldet hat.</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Cache entries</source>
   <translation>Cache-Einträge</translation>
  </message>
  <message>
   <source>Challenges and enrolments</source>
   <translation>Challenges und Einrichtungen</translation>
  </message>
  <message>
   <source>Challenges and enrolments take the place of the tenant's MFA policy and of api.multifactor.enable.</source>
   <translation>Challenges und das Einrichten von Faktoren treten an die Stelle der MFA-Richtlinie des Tenants und von api.multifactor.enable.</translation>
  </message>
  <message>
   <source>Challenges and enrolments work only where the tenant has Customize MFA Factors using Actions switched on.</source>
   <translation>Challenges und das Einrichten von Faktoren wirken nur, wo im Tenant „Customize MFA Factors using Actions“ eingeschaltet ist.</translation>
  </message>
  <message>
   <source>Check the token that a page has sent back</source>
   <translation>Das Token prüfen, das eine Seite zurückgeschickt hat</translation>
  </message>
  <message>
   <source>Claims for an opaque access token are accepted and cannot be seen in it.</source>
   <translation>Claims für ein opakes Access-Token werden angenommen und sind darin nicht zu sehen.</translation>
  </message>
  <message>
   <source>Claims of the ID token show up at /userinfo as well.</source>
   <translation>Claims des ID-Tokens erscheinen auch unter /userinfo.</translation>
  </message>
  <message>
   <source>Client credentials</source>
   <translation>Client-Credentials</translation>
  </message>
  <message>
   <source>Client credentials exchange Hook</source>
   <translation>Hook: Client credentials exchange</translation>
  </message>
  <message>
   <source>Code and message of a validation error have at most 100 characters each.</source>
   <translation>Code und Meldung eines Validierungsfehlers haben je höchstens 100 Zeichen.</translation>
  </message>
  <message>
   <source>Console output</source>
   <translation>Konsolenausgabe</translation>
  </message>
  <message>
   <source>Custom domain</source>
   <translation>Eigene Domain</translation>
  </message>
  <message>
   <source>Database user</source>
   <translation>Datenbank-Benutzer</translation>
  </message>
  <message>
   <source>Default audience</source>
   <translation>Standard-Audience</translation>
  </message>
  <message>
   <source>Deleting an entry that is not there changes nothing.</source>
   <translation>Einen Eintrag zu löschen, den es nicht gibt, ändert nichts.</translation>
  </message>
  <message>
   <source>Delivers the code of a second factor by a provider of one's own.</source>
   <translation>Stellt den Code eines zweiten Faktors über einen eigenen Provider zu.</translation>
  </message>
  <message>
   <source>Deny, and leave the handler</source>
   <translation>Verweigern und den Handler verlassen</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Directory</source>
   <translation>Verzeichnis</translation>
  </message>
  <message>
   <source>Display name</source>
   <translation>Anzeigename</translation>
  </message>
  <message>
   <source>Domain</source>
   <translation>Domain</translation>
  </message>
  <message>
   <source>Each action gets a new event; what one changes in it by hand the next does not see.</source>
   <translation>Jede Action bekommt ein neues Event; was eine darin von Hand ändert, sieht die nächste nicht.</translation>
  </message>
  <message>
   <source>Early access</source>
   <translation>Früher Zugang</translation>
  </message>
  <message>
   <source>Enterprise user of an organization</source>
   <translation>Firmenbenutzer einer Organisation</translation>
  </message>
  <message>
   <source>Event fields that a plan does not have are not in its events.</source>
   <translation>Felder, die ein Tarif nicht hat, fehlen in seinen Events.</translation>
  </message>
  <message>
   <source>Event, handlers and api of password-hash-migration, post-credential-validation and mcp-tool are not established; the studio lists them and cannot run them.</source>
   <translation>Event, Handler und api von password-hash-migration, post-credential-validation und mcp-tool sind nicht ermittelt; das Studio nennt sie und kann sie nicht ausführen.</translation>
  </message>
  <message>
   <source>Execution time</source>
   <translation>Ausführungszeit</translation>
  </message>
  <message>
   <source>Factors</source>
   <translation>Faktoren</translation>
  </message>
  <message>
   <source>Facts taken from version 0.20.0 of the official package may differ in a newer one; the studio follows 0.20.0.</source>
   <translation>Was aus der Version 0.20.0 des offiziellen Pakets stammt, kann in einer neueren anders sein; das Studio folgt 0.20.0.</translation>
  </message>
  <message>
   <source>Fields and vars of a form</source>
   <translation>Felder und Variablen eines Formulars</translation>
  </message>
  <message>
   <source>First login</source>
   <translation>Erster Login</translation>
  </message>
  <message>
   <source>First-party</source>
   <translation>Eigene Anwendung</translation>
  </message>
  <message>
   <source>For whom the token is meant; anyone else must refuse it.</source>
   <translation>Für wen das Token bestimmt ist; alle anderen müssen es abweisen.</translation>
  </message>
  <message>
   <source>Grant types</source>
   <translation>Grant-Typen</translation>
  </message>
  <message>
   <source>Groups of the user</source>
   <translation>Gruppen des Benutzers</translation>
  </message>
  <message>
   <source>Has the role admin, and says so in the app metadata too.</source>
   <translation>Hat die Rolle admin, und auch die app_metadata sagen es.</translation>
  </message>
  <message>
   <source>How a challenge after a token exchange fails is not established; the studio answers HTTP 403 with access_denied.</source>
   <translation>Wie eine Challenge nach einem Token-Tausch scheitert, ist nicht ermittelt; das Studio antwortet mit HTTP 403 und access_denied.</translation>
  </message>
  <message>
   <source>How a login fails whose claims are too large is not established; the studio answers access_denied and shows the limit.</source>
   <translation>Wie ein Login scheitert, dessen Claims zu groß sind, ist nicht ermittelt; das Studio antwortet mit access_denied und zeigt die Grenze.</translation>
  </message>
  <message>
   <source>How a token exchange without a user fails is not established; the studio answers invalid_request in its own words.</source>
   <translation>Wie ein Token-Tausch ohne Benutzer scheitert, ist nicht ermittelt; das Studio antwortet mit invalid_request in eigenen Worten.</translation>
  </message>
  <message>
   <source>How an uncaught error of a token exchange is answered is not established; the studio answers as for client credentials.</source>
   <translation>Wie ein nicht gefangener Fehler eines Token-Tauschs beantwortet wird, ist nicht ermittelt; das Studio antwortet wie bei Client Credentials.</translation>
  </message>
  <message>
   <source>How much the cache holds in total is given as 8 kB and as 16 KiB; the studio takes 8 kB.</source>
   <translation>Wie viel der Cache insgesamt fasst, wird mit 8 kB und mit 16 KiB angegeben; das Studio nimmt 8 kB.</translation>
  </message>
  <message>
   <source>How strongly the user was authenticated.</source>
   <translation>Wie stark die Anmeldung des Benutzers war.</translation>
  </message>
  <message>
   <source>How the content was compressed before it was encrypted.</source>
   <translation>Wie der Inhalt vor dem Verschlüsseln komprimiert wurde.</translation>
  </message>
  <message>
   <source>Hundredth login</source>
   <translation>Hundertster Login</translation>
  </message>
  <message>
   <source>Hybrid login</source>
   <translation>Hybrider Login</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>ID token and access token come back in the fragment of the URL; there is no refresh token.</source>
   <translation>ID-Token und Access-Token kommen im Fragment der URL zurück; ein Refresh-Token gibt es nicht.</translation>
  </message>
  <message>
   <source>ID token lifetime</source>
   <translation>Lebensdauer des ID-Tokens</translation>
  </message>
  <message>
   <source>ID token signed with</source>
   <translation>ID-Token signiert mit</translation>
  </message>
  <message>
   <source>Id of a form</source>
   <translation>ID eines Formulars</translation>
  </message>
  <message>
   <source>Id of the primary user</source>
   <translation>ID des primären Benutzers</translation>
  </message>
  <message>
   <source>Identifies the application; the ID token is for it.</source>
   <translation>Bezeichnet die Anwendung; für sie ist das ID-Token.</translation>
  </message>
  <message>
   <source>Identifies the connection; it begins with con_.</source>
   <translation>Bezeichnet die Connection; sie beginnt mit con_.</translation>
  </message>
  <message>
   <source>Ids of the legacy Rules that ran before the actions; api.rules.wasExecuted answers from them.</source>
   <translation>IDs der alten Rules, die vor den Actions liefen; api.rules.wasExecuted antwortet danach.</translation>
  </message>
  <message>
   <source>Implicit login</source>
   <translation>Impliziter Login</translation>
  </message>
  <message>
   <source>In an _authz dialect a machine-to-machine token holds its granted scopes as permissions.</source>
   <translation>In einem _authz-Dialekt enthält ein Machine-to-Machine-Token seine gewährten Scopes als permissions.</translation>
  </message>
  <message>
   <source>In credentials-exchange deny takes a code and an optional reason.</source>
   <translation>In credentials-exchange nimmt deny einen Code und, wenn man will, einen Grund.</translation>
  </message>
  <message>
   <source>In credentials-exchange scopes change only through the target-scope methods, from event.accessToken.scope and within the client's grant.</source>
   <translation>In credentials-exchange ändern sich Scopes nur durch die Methoden für Ziel-Scopes, ausgehend von event.accessToken.scope und innerhalb des Grants des Clients.</translation>
  </message>
  <message>
   <source>In pre-user-registration the metadata of the user is absent when the sign-up carried none.</source>
   <translation>In pre-user-registration fehlen die Metadaten des Benutzers, wenn die Registrierung keine mitbrachte.</translation>
  </message>
  <message>
   <source>In pre-user-registration the user has no user_id yet, and metadata set there ends in the created user.</source>
   <translation>In pre-user-registration hat der Benutzer noch keine user_id, und dort gesetzte Metadaten landen im angelegten Benutzer.</translation>
  </message>
  <message>
   <source>In the RFC 9068 profile typ is at+jwt, client_id stands in place of azp, there is a jti and never gty.</source>
   <translation>Im Profil RFC 9068 ist typ at+jwt, client_id steht anstelle von azp, und es gibt ein jti und nie gty.</translation>
  </message>
  <message>
   <source>Its results are Error, Logs and Stats, the last with times by name.</source>
   <translation>Seine Ergebnisse sind Error, Logs und Stats, letztere mit Zeiten nach Namen.</translation>
  </message>
  <message>
   <source>Key of the cache</source>
   <translation>Schlüssel im Cache</translation>
  </message>
  <message>
   <source>Key of the refresh token metadata</source>
   <translation>Schlüssel der Refresh-Token-Metadaten</translation>
  </message>
  <message>
   <source>Key of the session metadata</source>
   <translation>Schlüssel der Sitzungs-Metadaten</translation>
  </message>
  <message>
   <source>Key of the transaction metadata</source>
   <translation>Schlüssel der Transaktions-Metadaten</translation>
  </message>
  <message>
   <source>Length of a scope</source>
   <translation>Länge eines Scopes</translation>
  </message>
  <message>
   <source>Lifetime</source>
   <translation>Lebensdauer</translation>
  </message>
  <message>
   <source>Lifetime in the browser</source>
   <translation>Lebensdauer im Browser</translation>
  </message>
  <message>
   <source>Lifetime in the cache</source>
   <translation>Lebensdauer im Cache</translation>
  </message>
  <message>
   <source>Login with form post</source>
   <translation>Login mit Formular-POST</translation>
  </message>
  <message>
   <source>MFA by actions</source>
   <translation>MFA durch Actions</translation>
  </message>
  <message>
   <source>MFA passed</source>
   <translation>MFA bestanden</translation>
  </message>
  <message>
   <source>Machine to machine</source>
   <translation>Machine-to-Machine</translation>
  </message>
  <message>
   <source>Metadata</source>
   <translation>Metadaten</translation>
  </message>
  <message>
   <source>Metadata of the application: names with texts.</source>
   <translation>Metadaten der Anwendung: Namen mit Texten.</translation>
  </message>
  <message>
   <source>Metadata of the connection: names with texts.</source>
   <translation>Metadaten der Connection: Namen mit Texten.</translation>
  </message>
  <message>
   <source>Metadata of the organization: names with texts.</source>
   <translation>Metadaten der Organisation: Namen mit Texten.</translation>
  </message>
  <message>
   <source>Metadata of the user is gathered and written once, after the last action or before a redirect.</source>
   <translation>Metadaten des Benutzers werden gesammelt und einmal geschrieben, nach der letzten Action oder vor einer Weiterleitung.</translation>
  </message>
  <message>
   <source>Metadata values are what JSON makes of them.</source>
   <translation>Werte von Metadaten sind, was JSON aus ihnen macht.</translation>
  </message>
  <message>
   <source>Methods of refreshToken have no effect in a flow that neither exchanges a refresh token nor issues one.</source>
   <translation>Methoden von refreshToken haben in einem Ablauf keine Wirkung, der weder ein Refresh-Token tauscht noch eines ausstellt.</translation>
  </message>
  <message>
   <source>Methods of samlResponse have no effect unless a SAML response is answered.</source>
   <translation>Methoden von samlResponse haben nur dann eine Wirkung, wenn mit einer SAML-Antwort geantwortet wird.</translation>
  </message>
  <message>
   <source>Modules of Node.js can be required, and fetch, URL, AbortController and TextEncoder are global.</source>
   <translation>Module von Node.js lassen sich mit require laden, und fetch, URL, AbortController und TextEncoder sind global.</translation>
  </message>
  <message>
   <source>Modules of the tenant</source>
   <translation>Module des Tenants</translation>
  </message>
  <message>
   <source>Name in tokens</source>
   <translation>Name in Tokens</translation>
  </message>
  <message>
   <source>Name of a SAML attribute</source>
   <translation>Name eines SAML-Attributs</translation>
  </message>
  <message>
   <source>Name of a secret</source>
   <translation>Name eines Secrets</translation>
  </message>
  <message>
   <source>NameFormat is uri, basic or unspecified by the attribute's name, and left out when setIncludeAttributeNameFormat is false.</source>
   <translation>NameFormat ist je nach Namen des Attributs uri, basic oder unspecified, und fehlt, wenn setIncludeAttributeNameFormat false ist.</translation>
  </message>
  <message>
   <source>Names and values of the custom claims are counted for each token apart, and beyond the limit the login fails.</source>
   <translation>Namen und Werte der eigenen Claims werden für jedes Token getrennt gezählt; über der Grenze scheitert der Login.</translation>
  </message>
  <message>
   <source>Names below auth0.com, webtask.io, webtask.run and urn:auth0 are dropped.</source>
   <translation>Namen unter auth0.com, webtask.io, webtask.run und urn:auth0 werden weggelassen.</translation>
  </message>
  <message>
   <source>Names of the OIDC profile may be set, replace the standard value, and appear only when the scope that carries them is granted.</source>
   <translation>Namen des OIDC-Profils dürfen gesetzt werden und ersetzen den Standardwert; sie erscheinen nur, wenn der Scope gewährt ist, zu dem sie gehören.</translation>
  </message>
  <message>
   <source>No metadata</source>
   <translation>Keine Metadaten</translation>
  </message>
  <message>
   <source>Nobody has written any metadata yet.</source>
   <translation>Noch hat niemand Metadaten geschrieben.</translation>
  </message>
  <message>
   <source>Nothing can be written to the file system.</source>
   <translation>In das Dateisystem lässt sich nichts schreiben.</translation>
  </message>
  <message>
   <source>Nothing is known about where the request comes from.</source>
   <translation>Es ist nicht bekannt, woher die Anfrage kommt.</translation>
  </message>
  <message>
   <source>OAuth 2.0</source>
   <translation>OAuth 2.0</translation>
  </message>
  <message>
   <source>Of several calls for the same claim the last one counts, also across actions.</source>
   <translation>Von mehreren Aufrufen für denselben Claim zählt der letzte, auch über Actions hinweg.</translation>
  </message>
  <message>
   <source>Of several calls of drop and retry the last one counts.</source>
   <translation>Von mehreren Aufrufen von drop und retry zählt der letzte.</translation>
  </message>
  <message>
   <source>Of several calls of multifactor.enable the last one counts.</source>
   <translation>Von mehreren Aufrufen von multifactor.enable zählt der letzte.</translation>
  </message>
  <message>
   <source>Of several moments at which a session or refresh token shall end the earliest counts.</source>
   <translation>Von mehreren Zeitpunkten, zu denen eine Sitzung oder ein Refresh-Token enden soll, zählt der früheste.</translation>
  </message>
  <message>
   <source>Off for an application of somebody else: the user has to consent, and few grants are open to it.</source>
   <translation>Aus für eine fremde Anwendung: Der Benutzer muss zustimmen, und nur wenige Grants stehen ihr offen.</translation>
  </message>
  <message>
   <source>Offers the event fields and methods that are in early access or beta.</source>
   <translation>Bietet die Felder und Methoden an, die in Early Access oder Beta sind.</translation>
  </message>
  <message>
   <source>Offline access</source>
   <translation>Offline-Zugriff</translation>
  </message>
  <message>
   <source>Older logs are gone.</source>
   <translation>Ältere Logs sind weg.</translation>
  </message>
  <message>
   <source>On an access token for an API of the platform, names without a namespace are dropped.</source>
   <translation>In einem Access-Token für eine API der Plattform werden Namen ohne Namespace weggelassen.</translation>
  </message>
  <message>
   <source>One action declares at most 10 npm packages.</source>
   <translation>Eine Action deklariert höchstens 10 npm-Pakete.</translation>
  </message>
  <message>
   <source>One action holds at most 30 secrets.</source>
   <translation>Eine Action hat höchstens 30 Secrets.</translation>
  </message>
  <message>
   <source>One action requires at most 3 Actions modules.</source>
   <translation>Eine Action verlangt höchstens 3 Actions-Module.</translation>
  </message>
  <message>
   <source>One execution keeps 256 KiB of console output; the rest is cut.</source>
   <translation>Eine Ausführung behält 256 KiB Konsolenausgabe; der Rest wird abgeschnitten.</translation>
  </message>
  <message>
   <source>One execution may touch 1000 scopes.</source>
   <translation>Eine Ausführung darf 1000 Scopes berühren.</translation>
  </message>
  <message>
   <source>One flow may ask for 4 challenges or enrolments; the fifth fails the authentication.</source>
   <translation>Ein Ablauf darf 4 Challenges oder Einrichtungen verlangen; beim fünften Mal scheitert die Anmeldung.</translation>
  </message>
  <message>
   <source>One process may serve several executions, and the logs of each are kept apart.</source>
   <translation>Ein Prozess kann mehreren Ausführungen dienen, und die Protokolle einer jeden bleiben getrennt.</translation>
  </message>
  <message>
   <source>Only an ID token is asked for, and the browser posts it to the application as a form.</source>
   <translation>Nur ein ID-Token wird verlangt, und der Browser sendet es der Anwendung als Formular.</translation>
  </message>
  <message>
   <source>Only scopes that the API defines are granted, and those of OpenID Connect.</source>
   <translation>Gewährt werden nur Scopes, die die API definiert, und die von OpenID Connect.</translation>
  </message>
  <message>
   <source>OpenID Connect</source>
   <translation>OpenID Connect</translation>
  </message>
  <message>
   <source>Optional parts of the event are missing in some logins; the first of them would fail.</source>
   <translation>Optionale Teile des Events fehlen bei manchen Logins; der erste davon würde scheitern.</translation>
  </message>
  <message>
   <source>Options of a form</source>
   <translation>Optionen eines Formulars</translation>
  </message>
  <message>
   <source>Other members of the profile are passed on unless setPassthroughClaimsWithNoMapping switches it off; user_metadata and other objects never are.</source>
   <translation>Weitere Elemente des Profils werden weitergegeben, wenn setPassthroughClaimsWithNoMapping es nicht abschaltet; user_metadata und andere Objekte nie.</translation>
  </message>
  <message>
   <source>Packages with native code are refused with a text that contains "Compilation failed".</source>
   <translation>Pakete mit nativem Code werden mit einem Text abgewiesen, der „Compilation failed“ enthält.</translation>
  </message>
  <message>
   <source>Parameters of the header that a reader has to understand.</source>
   <translation>Parameter des Headers, die ein Leser verstehen muss.</translation>
  </message>
  <message>
   <source>Passkey</source>
   <translation>Passkey</translation>
  </message>
  <message>
   <source>Password grant</source>
   <translation>Passwort-Grant</translation>
  </message>
  <message>
   <source>Password grant with a realm</source>
   <translation>Passwort-Grant mit Realm</translation>
  </message>
  <message>
   <source>Password-reset-post-challenge has neither canRedirect nor enrolments nor user methods, and can set the URL of its result.</source>
   <translation>Password-reset-post-challenge hat weder canRedirect noch das Einrichten von Faktoren noch Methoden des Benutzers, und kann die URL seines Ergebnisses setzen.</translation>
  </message>
  <message>
   <source>Passwordless login</source>
   <translation>Login ohne Passwort</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Berechtigungen</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Tarif</translation>
  </message>
  <message>
   <source>Plan and switches</source>
   <translation>Tarif und Schalter</translation>
  </message>
  <message>
   <source>Post change password Hook</source>
   <translation>Hook: Post change password</translation>
  </message>
  <message>
   <source>Post user registration Hook</source>
   <translation>Hook: Post user registration</translation>
  </message>
  <message>
   <source>Post-user-registration, post-change-password and event-stream run apart from the request of the user, who never sees their failures.</source>
   <translation>Post-user-registration, post-change-password und event-stream laufen getrennt von der Anfrage des Benutzers, der ihr Scheitern nie sieht.</translation>
  </message>
  <message>
   <source>Post-user-registration, post-change-password, send-phone-message and event-stream have nothing but the cache in api.</source>
   <translation>Post-user-registration, post-change-password, send-phone-message und event-stream haben in api nichts als den Cache.</translation>
  </message>
  <message>
   <source>Pre user registration Hook</source>
   <translation>Hook: Pre user registration</translation>
  </message>
  <message>
   <source>Provider, connection and isSocial of the user's first identity are attributes, unless setMapIdentities switches them off.</source>
   <translation>Provider, Connection und isSocial der ersten Identität des Benutzers sind Attribute, wenn setMapIdentities sie nicht abschaltet.</translation>
  </message>
  <message>
   <source>RBAC</source>
   <translation>RBAC</translation>
  </message>
  <message>
   <source>RS256 and PS256 sign with the key of the tenant, HS256 with the secret of the application.</source>
   <translation>RS256 und PS256 signieren mit dem Schlüssel des Tenants, HS256 mit dem Secret der Anwendung.</translation>
  </message>
  <message>
   <source>Reason of a notification</source>
   <translation>Grund einer Benachrichtigung</translation>
  </message>
  <message>
   <source>Recipient and destination are the consumer URL of the SAMLRequest, else the callback URL, unless an action sets them.</source>
   <translation>Empfänger und Ziel sind die Consumer-URL des SAMLRequest, sonst die Callback-URL, wenn sie keine Action setzt.</translation>
  </message>
  <message>
   <source>Refresh token</source>
   <translation>Refresh-Token</translation>
  </message>
  <message>
   <source>Refresh token metadata</source>
   <translation>Refresh-Token-Metadaten</translation>
  </message>
  <message>
   <source>Refresh-token metadata takes short texts and null under short plain names, and throws on an online token and for anything else.</source>
   <translation>Metadaten des Refresh-Tokens nehmen kurze Texte und null unter kurzen einfachen Namen an und werfen bei einem Online-Token und bei allem anderen einen Fehler.</translation>
  </message>
  <message>
   <source>Registered JWT claim</source>
   <translation>Registrierter JWT-Claim</translation>
  </message>
  <message>
   <source>RelayState goes back as it came, unless an action sets it.</source>
   <translation>RelayState geht zurück, wie er kam, wenn ihn keine Action setzt.</translation>
  </message>
  <message>
   <source>Remember something about the user</source>
   <translation>Sich etwas über den Benutzer merken</translation>
  </message>
  <message>
   <source>Requests have no time limit of their own, so one that never answers uses up the time of the execution.</source>
   <translation>Anfragen haben keine eigene Zeitgrenze; eine, die nie beantwortet wird, verbraucht also die Zeit der Ausführung.</translation>
  </message>
  <message>
   <source>Requiring a package that is not declared throws "Cannot find module" when the code is loaded.</source>
   <translation>Wird ein Paket geladen, das nicht deklariert ist, so wirft das beim Laden des Codes „Cannot find module“.</translation>
  </message>
  <message>
   <source>Reserved names are dropped when the token is issued, without an error.</source>
   <translation>Reservierte Namen werden beim Ausstellen des Tokens weggelassen, ohne Fehler.</translation>
  </message>
  <message>
   <source>Reserved names, names below the platform's own domains, and profile names without their scope are dropped without an error.</source>
   <translation>Reservierte Namen, Namen unterhalb der Domains der Plattform und Namen des Profils ohne ihren Scope fallen ohne Fehler weg.</translation>
  </message>
  <message>
   <source>Revoking a session denies the login and takes its refresh tokens along unless they are preserved.</source>
   <translation>Eine Sitzung zu widerrufen verweigert den Login und nimmt ihre Refresh-Tokens mit, wenn sie nicht bewahrt werden.</translation>
  </message>
  <message>
   <source>Right after MFA in the browser the ID token holds acr and amr, not when it is silent or refreshed.</source>
   <translation>Gleich nach MFA im Browser enthält das ID-Token acr und amr, nicht bei einem stillen Login oder einem Refresh.</translation>
  </message>
  <message>
   <source>Roles of the user</source>
   <translation>Rollen des Benutzers</translation>
  </message>
  <message>
   <source>Rules run one after another after the authentication and before all post-login Actions, and share user and context.</source>
   <translation>Rules laufen nacheinander nach der Anmeldung und vor allen post-login-Actions und teilen sich user und context.</translation>
  </message>
  <message>
   <source>Rules that ran</source>
   <translation>Rules, die liefen</translation>
  </message>
  <message>
   <source>Rules, actions, deferred MFA, tokens and the writing of metadata follow one another in this order.</source>
   <translation>Rules, Actions, aufgeschobene MFA, Tokens und das Schreiben der Metadaten folgen in dieser Reihenfolge aufeinander.</translation>
  </message>
  <message>
   <source>Runs after the authentication and before all Actions, also on refresh.</source>
   <translation>Läuft nach der Anmeldung und vor allen Actions, auch beim Refresh.</translation>
  </message>
  <message>
   <source>Runs before a user is created, and may refuse that or add metadata.</source>
   <translation>Läuft, bevor ein Benutzer angelegt wird, und kann das verweigern oder Metadaten hinzufügen.</translation>
  </message>
  <message>
   <source>Runs before an access token for another service is issued.</source>
   <translation>Läuft, bevor ein Access-Token für einen anderen Dienst ausgestellt wird.</translation>
  </message>
  <message>
   <source>Runs beside a changed password; its answer counts for nothing.</source>
   <translation>Läuft neben einer Passwortänderung; seine Antwort zählt nicht.</translation>
  </message>
  <message>
   <source>Runs beside the sign-up once the user is created; its answer counts for nothing.</source>
   <translation>Läuft neben der Registrierung, sobald der Benutzer angelegt ist; seine Antwort zählt nicht.</translation>
  </message>
  <message>
   <source>SAML</source>
   <translation>SAML</translation>
  </message>
  <message>
   <source>Scopes defined</source>
   <translation>Definierte Scopes</translation>
  </message>
  <message>
   <source>Scopes touched</source>
   <translation>Berührte Scopes</translation>
  </message>
  <message>
   <source>Seconds until an access token expires that came from the token endpoint.</source>
   <translation>Sekunden, bis ein Access-Token vom Token-Endpunkt abläuft.</translation>
  </message>
  <message>
   <source>Seconds until an access token expires that came through the browser, in the implicit or hybrid flow. Never longer than the other lifetime.</source>
   <translation>Sekunden, bis ein Access-Token abläuft, das im impliziten oder Hybrid-Ablauf durch den Browser kam. Nie länger als die andere Lebensdauer.</translation>
  </message>
  <message>
   <source>Seconds until the ID token expires.</source>
   <translation>Sekunden, bis das ID-Token abläuft.</translation>
  </message>
  <message>
   <source>Send phone message Hook</source>
   <translation>Hook: Send phone message</translation>
  </message>
  <message>
   <source>Send the user to a page with a signed token, and check what comes back</source>
   <translation>Den Benutzer mit einem signierten Token auf eine Seite schicken und prüfen, was zurückkommt</translation>
  </message>
  <message>
   <source>Session metadata</source>
   <translation>Sitzungs-Metadaten</translation>
  </message>
  <message>
   <source>Session metadata takes short texts and null under short plain names, and throws without a session and for anything else.</source>
   <translation>Metadaten der Sitzung nehmen kurze Texte und null unter kurzen einfachen Namen an und werfen ohne Sitzung und bei allem anderen einen Fehler.</translation>
  </message>
  <message>
   <source>Session methods have no effect in a flow without a session.</source>
   <translation>Methoden der Sitzung haben in einem Ablauf ohne Sitzung keine Wirkung.</translation>
  </message>
  <message>
   <source>Setting a property to undefined takes a pending change back.</source>
   <translation>Wird eine Eigenschaft auf undefined gesetzt, so nimmt das eine vorgemerkte Änderung zurück.</translation>
  </message>
  <message>
   <source>Several challenges and enrolments of one action are met one after another.</source>
   <translation>Mehrere Challenges und Einrichtungen einer Action kommen nacheinander an die Reihe.</translation>
  </message>
  <message>
   <source>Signatures are made with rsa-sha256 and sha256, unless an action asks for rsa-sha1 or sha1.</source>
   <translation>Signiert wird mit rsa-sha256 und sha256, wenn keine Action rsa-sha1 oder sha1 verlangt.</translation>
  </message>
  <message>
   <source>Signs in by text message and has no e-mail address.</source>
   <translation>Meldet sich per SMS an und hat keine E-Mail-Adresse.</translation>
  </message>
  <message>
   <source>Signs in with an account of a social network.</source>
   <translation>Meldet sich mit dem Konto eines sozialen Netzwerks an.</translation>
  </message>
  <message>
   <source>Signs in with e-mail address and password.</source>
   <translation>Meldet sich mit E-Mail-Adresse und Passwort an.</translation>
  </message>
  <message>
   <source>Signs in with the identity provider of a company, as a member of its organization.</source>
   <translation>Meldet sich über den Identity-Provider einer Firma an, als Mitglied ihrer Organisation.</translation>
  </message>
  <message>
   <source>Silent login</source>
   <translation>Stiller Login</translation>
  </message>
  <message>
   <source>Social user</source>
   <translation>Benutzer eines sozialen Netzwerks</translation>
  </message>
  <message>
   <source>Somebody whose address is not confirmed</source>
   <translation>Jemand, dessen Adresse nicht bestätigt ist</translation>
  </message>
  <message>
   <source>Standard claims cannot be removed.</source>
   <translation>Standard-Claims lassen sich nicht entfernen.</translation>
  </message>
  <message>
   <source>Stored log</source>
   <translation>Gespeichertes Log</translation>
  </message>
  <message>
   <source>Suspicious network</source>
   <translation>Verdächtiges Netzwerk</translation>
  </message>
  <message>
   <source>Text of a validation error</source>
   <translation>Text eines Validierungsfehlers</translation>
  </message>
  <message>
   <source>The API of every request that names none, so that no access token is opaque.</source>
   <translation>Die API jeder Anfrage, die keine nennt, damit kein Access-Token opak ist.</translation>
  </message>
  <message>
   <source>The HTTP status of a denied password grant today is not established; the studio answers 500, other grants 403.</source>
   <translation>Der heutige HTTP-Status eines verweigerten Passwort-Grants ist nicht ermittelt; das Studio antwortet mit 500, bei anderen Grants mit 403.</translation>
  </message>
  <message>
   <source>The HTTP status of a denied sign-up outside of /dbconnections/signup is not established; the studio shows 400.</source>
   <translation>Der HTTP-Status einer verweigerten Registrierung außerhalb von /dbconnections/signup ist nicht ermittelt; das Studio zeigt 400.</translation>
  </message>
  <message>
   <source>The HTTP status of a token exchange denied with a code of its own is not established; the studio answers 400.</source>
   <translation>Der HTTP-Status eines Token-Tauschs, der mit einem eigenen Code verweigert wird, ist nicht ermittelt; das Studio antwortet mit 400.</translation>
  </message>
  <message>
   <source>The HTTP status of an error page of the tenant is not established; the studio shows 400.</source>
   <translation>Der HTTP-Status einer Fehlerseite des Tenants ist nicht ermittelt; das Studio zeigt 400.</translation>
  </message>
  <message>
   <source>The ID token comes back in the fragment beside a code, and the code is exchanged for the other tokens.</source>
   <translation>Das ID-Token kommt im Fragment neben einem Code zurück, und der Code wird gegen die anderen Tokens getauscht.</translation>
  </message>
  <message>
   <source>The ID token holds at_hash beside an access token from the front channel, and c_hash in a hybrid flow.</source>
   <translation>Das ID-Token enthält at_hash neben einem Access-Token aus dem Front-Channel, und c_hash in einem hybriden Ablauf.</translation>
  </message>
  <message>
   <source>The ID token holds auth_time when max_age or prompt=login was sent.</source>
   <translation>Das ID-Token enthält auth_time, wenn max_age oder prompt=login gesendet wurde.</translation>
  </message>
  <message>
   <source>The ID token holds sid when there is a session.</source>
   <translation>Das ID-Token enthält sid, wenn es eine Sitzung gibt.</translation>
  </message>
  <message>
   <source>The ID token repeats the nonce of the request.</source>
   <translation>Das ID-Token wiederholt den nonce der Anfrage.</translation>
  </message>
  <message>
   <source>The JSON of the dashboard's test results is not established; the studio lists what was asked for in call order.</source>
   <translation>Das JSON der Testergebnisse des Dashboards ist nicht ermittelt; das Studio nennt in der Reihenfolge der Aufrufe, was verlangt wurde.</translation>
  </message>
  <message>
   <source>The Management API tells an execution as final, partial, canceled or suspended, with the logs and the error of each action.</source>
   <translation>Die Management API nennt eine Ausführung final, partial, canceled oder suspended, mit den Protokollen und dem Fehler jeder Action.</translation>
  </message>
  <message>
   <source>The NameID is the value of the first probe that names an attribute; the probes are nameidentifier, emailaddress and name.</source>
   <translation>Die NameID ist der Wert der ersten Probe, die ein Attribut nennt; die Proben sind nameidentifier, emailaddress und name.</translation>
  </message>
  <message>
   <source>The Test button takes an event and the secrets, and runs only the execute handler.</source>
   <translation>Der Test-Knopf nimmt ein Event und die Secrets und führt nur den Execute-Handler aus.</translation>
  </message>
  <message>
   <source>The access token holds act when an actor was named.</source>
   <translation>Das Access-Token enthält act, wenn ein Akteur genannt wurde.</translation>
  </message>
  <message>
   <source>The actions of a trigger run one after another in the order of the tenant.</source>
   <translation>Die Actions eines Triggers laufen nacheinander, in der Reihenfolge des Tenants.</translation>
  </message>
  <message>
   <source>The address is there and nobody has confirmed it.</source>
   <translation>Die Adresse ist da, aber niemand hat sie bestätigt.</translation>
  </message>
  <message>
   <source>The address of a page about the user.</source>
   <translation>Die Adresse einer Seite über den Benutzer.</translation>
  </message>
  <message>
   <source>The address of the user's picture.</source>
   <translation>Die Adresse des Bilds des Benutzers.</translation>
  </message>
  <message>
   <source>The algorithm that encrypted the content.</source>
   <translation>Der Algorithmus, mit dem der Inhalt verschlüsselt wurde.</translation>
  </message>
  <message>
   <source>The algorithm that signed or encrypted the token.</source>
   <translation>Der Algorithmus, mit dem das Token signiert oder verschlüsselt wurde.</translation>
  </message>
  <message>
   <source>The application asks with prompt=none whether there is a session; nothing can be shown to the person.</source>
   <translation>Die Anwendung fragt mit prompt=none, ob es eine Sitzung gibt; der Person kann nichts gezeigt werden.</translation>
  </message>
  <message>
   <source>The application asks without showing anything.</source>
   <translation>Die Anwendung fragt, ohne etwas zu zeigen.</translation>
  </message>
  <message>
   <source>The application exchanges a refresh token for new tokens; nobody is there, and the actions run again.</source>
   <translation>Die Anwendung tauscht ein Refresh-Token gegen neue Tokens; niemand ist da, und die Actions laufen noch einmal.</translation>
  </message>
  <message>
   <source>The application exchanges a refresh token, and no browser takes part.</source>
   <translation>Die Anwendung tauscht ein Refresh-Token, und kein Browser ist beteiligt.</translation>
  </message>
  <message>
   <source>The application hands in a token of another system, for which an action names the user.</source>
   <translation>Die Anwendung reicht ein Token eines anderen Systems ein, zu dem eine Action den Benutzer nennt.</translation>
  </message>
  <message>
   <source>The application sends user name and password to the token endpoint; there is no browser and no session.</source>
   <translation>Die Anwendung sendet Benutzername und Passwort an den Token-Endpunkt; es gibt keinen Browser und keine Sitzung.</translation>
  </message>
  <message>
   <source>The application that asked for the token.</source>
   <translation>Die Anwendung, die das Token verlangt hat.</translation>
  </message>
  <message>
   <source>The assertion is encrypted when both setEncryptionCert and setEncryptionPublicKey are given.</source>
   <translation>Die Assertion wird verschlüsselt, wenn setEncryptionCert und setEncryptionPublicKey beide gegeben sind.</translation>
  </message>
  <message>
   <source>The assertion is signed, or with setSignResponse the response instead of it.</source>
   <translation>Signiert wird die Assertion, oder mit setSignResponse stattdessen die Antwort.</translation>
  </message>
  <message>
   <source>The attributes nameidentifier, emailaddress, name, givenname, surname and Group come from user_id, email, name, given_name, family_name and groups.</source>
   <translation>Die Attribute nameidentifier, emailaddress, name, givenname, surname und Group kommen aus user_id, email, name, given_name, family_name und groups.</translation>
  </message>
  <message>
   <source>The audience /userinfo is no API of the platform in this sense.</source>
   <translation>Die Audience /userinfo ist in diesem Sinn keine API der Plattform.</translation>
  </message>
  <message>
   <source>The audience is the issuer of the SAMLRequest, unless an action sets it.</source>
   <translation>Die Audience ist der Aussteller des SAMLRequest, wenn sie keine Action setzt.</translation>
  </message>
  <message>
   <source>The audience of /userinfo keeps the domain that Auth0 gave the tenant, also at a custom domain.</source>
   <translation>Die Audience von /userinfo behält die Domain, die Auth0 dem Tenant gab, auch bei einer eigenen Domain.</translation>
  </message>
  <message>
   <source>The audience of a response without SAMLRequest is not established; the studio leaves it out until an action sets it.</source>
   <translation>Die Audience einer Antwort ohne SAMLRequest ist nicht ermittelt; das Studio lässt sie weg, bis eine Action sie setzt.</translation>
  </message>
  <message>
   <source>The authentication context is urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified, unless an action sets it.</source>
   <translation>Der Authentifizierungskontext ist urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified, wenn ihn keine Action setzt.</translation>
  </message>
  <message>
   <source>The authentication fails.</source>
   <translation>Die Anmeldung scheitert.</translation>
  </message>
  <message>
   <source>The browser posts a signed SAML assertion to the service provider; there are no tokens and no audience.</source>
   <translation>Der Browser sendet dem Service-Provider eine signierte SAML-Assertion; es gibt keine Tokens und keine Audience.</translation>
  </message>
  <message>
   <source>The browser posts a signed token of WS-Federation to the application; there are no tokens and no audience.</source>
   <translation>Der Browser sendet der Anwendung ein signiertes Token von WS-Federation; es gibt keine Tokens und keine Audience.</translation>
  </message>
  <message>
   <source>The cache belongs to the trigger and is shared by its actions; only within one execution can it be relied on.</source>
   <translation>Der Cache gehört dem Trigger, und seine Actions teilen ihn; verlassen kann man sich auf ihn nur innerhalb einer Ausführung.</translation>
  </message>
  <message>
   <source>The cache of a trigger holds at most 20 entries.</source>
   <translation>Der Cache eines Triggers hält höchstens 20 Einträge.</translation>
  </message>
  <message>
   <source>The cache of a trigger holds at most 8 kB, keys and values.</source>
   <translation>Der Cache eines Triggers hält höchstens 8 kB, Schlüssel und Werte.</translation>
  </message>
  <message>
   <source>The call answers CacheKeySizeExceeded and stores nothing.</source>
   <translation>Der Aufruf antwortet CacheKeySizeExceeded und speichert nichts.</translation>
  </message>
  <message>
   <source>The call answers CacheSizeExceeded and stores nothing.</source>
   <translation>Der Aufruf antwortet CacheSizeExceeded und speichert nichts.</translation>
  </message>
  <message>
   <source>The call answers CacheValueSizeExceeded and stores nothing.</source>
   <translation>Der Aufruf antwortet CacheValueSizeExceeded und speichert nichts.</translation>
  </message>
  <message>
   <source>The call answers MaxSideEffectsExceeded and stores nothing.</source>
   <translation>Der Aufruf antwortet MaxSideEffectsExceeded und speichert nichts.</translation>
  </message>
  <message>
   <source>The call for one scope more throws.</source>
   <translation>Der Aufruf für einen Scope mehr wirft einen Fehler.</translation>
  </message>
  <message>
   <source>The call that would store more throws.</source>
   <translation>Der Aufruf, der mehr speichern würde, wirft einen Fehler.</translation>
  </message>
  <message>
   <source>The call throws.</source>
   <translation>Der Aufruf wirft einen Fehler.</translation>
  </message>
  <message>
   <source>The certificates whose first key has signed it.</source>
   <translation>Die Zertifikate, deren erster Schlüssel es signiert hat.</translation>
  </message>
  <message>
   <source>The claim scope cannot be set; in post-login the call throws, elsewhere the claim is dropped.</source>
   <translation>Der Claim scope lässt sich nicht setzen; in post-login wirft der Aufruf einen Fehler, anderswo wird der Claim weggelassen.</translation>
  </message>
  <message>
   <source>The claim scope is left out when no scope is granted.</source>
   <translation>Der Claim scope wird weggelassen, wenn kein Scope gewährt ist.</translation>
  </message>
  <message>
   <source>The claim {name} will not appear in the token: {reason}</source>
   <translation>Der Claim {name} erscheint nicht im Token: {reason}</translation>
  </message>
  <message>
   <source>The code has {size} bytes; the platform takes {limit}</source>
   <translation>Der Code hat {size} Bytes; die Plattform nimmt {limit}</translation>
  </message>
  <message>
   <source>The code is compiled as the body of a function with module, exports and require.</source>
   <translation>Der Code wird als Rumpf einer Funktion mit module, exports und require übersetzt.</translation>
  </message>
  <message>
   <source>The code is exchanged at the token endpoint for the tokens as JSON; no action runs for that.</source>
   <translation>Der Code wird am Token-Endpunkt gegen die Tokens als JSON getauscht; dafür läuft keine Action.</translation>
  </message>
  <message>
   <source>The code of an action can be read by everybody who may see actions, and it ends up in version control. Secrets have a place of their own.</source>
   <translation>Den Code einer Action können alle lesen, die Actions sehen dürfen, und er landet in der Versionsverwaltung. Secrets haben einen eigenen Platz.</translation>
  </message>
  <message>
   <source>The code of an action is a CommonJS module with module, exports, console and require; TypeScript and ES modules do not compile.</source>
   <translation>Der Code einer Action ist ein CommonJS-Modul mit module, exports, console und require; TypeScript und ES-Module lassen sich nicht übersetzen.</translation>
  </message>
  <message>
   <source>The code of one action may have 100 kB; npm packages do not count.</source>
   <translation>Der Code einer Action darf 100 kB haben; npm-Pakete zählen nicht mit.</translation>
  </message>
  <message>
   <source>The code which the dashboard offers names the types of event and api in a JSDoc comment, such as {Event} and {PostLoginAPI}.</source>
   <translation>Der Code, den das Dashboard anbietet, nennt die Typen von event und api in einem JSDoc-Kommentar, etwa {Event} und {PostLoginAPI}.</translation>
  </message>
  <message>
   <source>The continue handler is needed only by an action that sends the user away or shows a form.</source>
   <translation>Den Continue-Handler braucht nur eine Action, die den Benutzer wegschickt oder ein Formular zeigt.</translation>
  </message>
  <message>
   <source>The cookie mode is persistent or non-persistent, else the call throws.</source>
   <translation>Der Cookie-Modus ist persistent oder non-persistent, sonst wirft der Aufruf einen Fehler.</translation>
  </message>
  <message>
   <source>The custom claims of one token, names and values, may have 100 KB.</source>
   <translation>Die eigenen Claims eines Tokens, Namen und Werte, dürfen 100 KB haben.</translation>
  </message>
  <message>
   <source>The default event</source>
   <translation>Das Standard-Event</translation>
  </message>
  <message>
   <source>The dialects that end in _authz put permissions into the access token.</source>
   <translation>Die Dialekte, die auf _authz enden, schreiben permissions ins Access-Token.</translation>
  </message>
  <message>
   <source>The directive "use npm" has no meaning; what is required has to be declared.</source>
   <translation>Die Direktive "use npm" hat keine Bedeutung; was mit require geladen wird, muss deklariert sein.</translation>
  </message>
  <message>
   <source>The documentation allows no more; the code of the platform throws beyond 100 KiB.</source>
   <translation>Die Dokumentation erlaubt nicht mehr; der Code der Plattform wirft jenseits von 100 KiB einen Fehler.</translation>
  </message>
  <message>
   <source>The documentation allows no more; what the platform does is not established.</source>
   <translation>Die Dokumentation erlaubt nicht mehr; was die Plattform tut, ist nicht ermittelt.</translation>
  </message>
  <message>
   <source>The domain that Auth0 gave the tenant. With https:// and a slash it is the issuer of both tokens.</source>
   <translation>Die Domain, die Auth0 dem Tenant gab. Mit https:// und einem Schrägstrich ist sie der Aussteller beider Tokens.</translation>
  </message>
  <message>
   <source>The end of a session or refresh token can only be brought forward; a later moment is cut back, and the tenant log warns.</source>
   <translation>Das Ende einer Sitzung oder eines Refresh-Tokens lässt sich nur vorziehen; ein späterer Zeitpunkt wird gekürzt, und das Protokoll des Tenants warnt.</translation>
  </message>
  <message>
   <source>The entry goes after 24 hours.</source>
   <translation>Der Eintrag fällt nach 24 Stunden weg.</translation>
  </message>
  <message>
   <source>The error code of a denial in post-login cannot be chosen.</source>
   <translation>Der Fehlercode einer Verweigerung in post-login lässt sich nicht wählen.</translation>
  </message>
  <message>
   <source>The event and api of login-post-identifier are not established; the studio takes those of signup-post-identifier with setConnectionByName alone.</source>
   <translation>Event und api von login-post-identifier sind nicht ermittelt; das Studio nimmt die von signup-post-identifier, nur mit setConnectionByName.</translation>
  </message>
  <message>
   <source>The event holds personal data and secrets, and the stored log keeps only 256 characters of each action.</source>
   <translation>Das Event enthält persönliche Daten und Secrets, und das gespeicherte Log behält nur 256 Zeichen je Action.</translation>
  </message>
  <message>
   <source>The expiry of a refresh token is a finite number of milliseconds, else the call throws, as it does on an online token.</source>
   <translation>Der Ablaufzeitpunkt eines Refresh-Tokens ist eine endliche Zahl von Millisekunden, sonst wirft der Aufruf einen Fehler, ebenso bei einem Online-Token.</translation>
  </message>
  <message>
   <source>The expiry of a session is a finite number of milliseconds, else the call throws.</source>
   <translation>Der Ablaufzeitpunkt einer Sitzung ist eine endliche Zahl von Millisekunden, sonst wirft der Aufruf einen Fehler.</translation>
  </message>
  <message>
   <source>The fingerprint of the certificate whose key has signed it.</source>
   <translation>Der Fingerabdruck des Zertifikats, dessen Schlüssel es signiert hat.</translation>
  </message>
  <message>
   <source>The first call of the callback counts; a Rule that never calls it runs into the time limit.</source>
   <translation>Der erste Aufruf des Callbacks zählt; eine Rule, die ihn nie aufruft, läuft in die Zeitgrenze.</translation>
  </message>
  <message>
   <source>The flow goes on when the handler has settled; what comes later has no effect, and its errors are lost.</source>
   <translation>Der Ablauf geht weiter, wenn der Handler fertig ist; was später kommt, wirkt nicht, und seine Fehler gehen verloren.</translation>
  </message>
  <message>
   <source>The grant by which the token was obtained.</source>
   <translation>Der Grant, mit dem das Token erlangt wurde.</translation>
  </message>
  <message>
   <source>The grants that the application may use; any other is refused before an action runs.</source>
   <translation>Die Grants, die die Anwendung benutzen darf; jeder andere wird abgewiesen, bevor eine Action läuft.</translation>
  </message>
  <message>
   <source>The groups of the user, as RFC 9068 has them; reserved here, so use a name of your own.</source>
   <translation>Die Gruppen des Benutzers nach RFC 9068; hier reserviert, also nimm einen eigenen Namen.</translation>
  </message>
  <message>
   <source>The handler and api of signup-post-identifier are not established; the studio calls onExecutePostIdentifier and offers setConnectionByName and setOrganization, which the official types only mention.</source>
   <translation>Handler und api von signup-post-identifier sind nicht ermittelt; das Studio ruft onExecutePostIdentifier auf und bietet setConnectionByName und setOrganization an, die die offiziellen Typen nur erwähnen.</translation>
  </message>
  <message>
   <source>The handler that takes up the flow again after a redirect or a form</source>
   <translation>Der Handler, der den Ablauf nach einer Weiterleitung oder einem Formular wieder aufnimmt</translation>
  </message>
  <message>
   <source>The handler that the trigger calls</source>
   <translation>Der Handler, den der Trigger aufruft</translation>
  </message>
  <message>
   <source>The header of an ID token holds alg, typ JWT and kid.</source>
   <translation>Der Header eines ID-Tokens enthält alg, typ JWT und kid.</translation>
  </message>
  <message>
   <source>The id of a form has at most 48 characters.</source>
   <translation>Die ID eines Formulars hat höchstens 48 Zeichen.</translation>
  </message>
  <message>
   <source>The id of a user begins with a prefix that depends on the kind of the connection; for a name that does not tell it the studio takes the name itself.</source>
   <translation>Die ID eines Benutzers beginnt mit einem Präfix, das von der Art der Connection abhängt; wo der Name es nicht verrät, nimmt das Studio den Namen selbst.</translation>
  </message>
  <message>
   <source>The id of another primary user has at most 128 characters.</source>
   <translation>Die ID eines anderen primären Benutzers hat höchstens 128 Zeichen.</translation>
  </message>
  <message>
   <source>The identifier of the API that the access token is for.</source>
   <translation>Die Kennung der API, für die das Access-Token ist.</translation>
  </message>
  <message>
   <source>The identities of the user carry no access token of the identity provider.</source>
   <translation>Die Identitäten des Benutzers enthalten kein Access-Token des Identity-Providers.</translation>
  </message>
  <message>
   <source>The issuer in the token of the site may be anything, as long as there is one.</source>
   <translation>Der Aussteller im Token der Seite darf irgendeiner sein, solange es einen gibt.</translation>
  </message>
  <message>
   <source>The issuer of a SAML response is urn and the tenant's domain, unless an action sets it.</source>
   <translation>Der Aussteller einer SAML-Antwort ist urn und die Domain des Tenants, wenn ihn keine Action setzt.</translation>
  </message>
  <message>
   <source>The key of setKey signs only together with the certificate of setCert.</source>
   <translation>Der Schlüssel von setKey signiert nur zusammen mit dem Zertifikat von setCert.</translation>
  </message>
  <message>
   <source>The key that the bearer has to prove, so that a stolen token is of no use.</source>
   <translation>Der Schlüssel, den der Überbringer nachweisen muss, damit ein gestohlenes Token nichts nützt.</translation>
  </message>
  <message>
   <source>The kind of connection: auth0 for a database, sms or email, google-oauth2, samlp, waad and so on.</source>
   <translation>Die Art der Connection: auth0 für eine Datenbank, sms oder email, google-oauth2, samlp, waad und so weiter.</translation>
  </message>
  <message>
   <source>The kinds of factor that the tenant has enabled.</source>
   <translation>Die Arten von Faktoren, die der Tenant eingeschaltet hat.</translation>
  </message>
  <message>
   <source>The last call for an attribute or a setting of the SAML response counts, also across actions.</source>
   <translation>Der letzte Aufruf für ein Attribut oder eine Einstellung der SAML-Antwort zählt, auch über Actions hinweg.</translation>
  </message>
  <message>
   <source>The last cookie mode counts, shows in the event at once, and needs a session.</source>
   <translation>Der letzte Cookie-Modus zählt, steht sofort im Event und braucht eine Sitzung.</translation>
  </message>
  <message>
   <source>The length of a secret is given as 4096 and, in older places, as 2048; the studio takes 4096.</source>
   <translation>Die Länge eines Secrets wird mit 4096 und an älteren Stellen mit 2048 angegeben; das Studio nimmt 4096.</translation>
  </message>
  <message>
   <source>The log shows console.log, info, warn, error and trace.</source>
   <translation>Das Protokoll zeigt console.log, info, warn, error und trace.</translation>
  </message>
  <message>
   <source>The login session of the user, by which a logout finds it.</source>
   <translation>Die Login-Sitzung des Benutzers, über die ein Logout sie findet.</translation>
  </message>
  <message>
   <source>The logs of an execution are kept for 10 days.</source>
   <translation>Die Logs einer Ausführung bleiben 10 Tage.</translation>
  </message>
  <message>
   <source>The metadata of a session or refresh token has at most 25 entries.</source>
   <translation>Die Metadaten einer Sitzung oder eines Refresh-Tokens haben höchstens 25 Einträge.</translation>
  </message>
  <message>
   <source>The metadata that a flow may write is given as 32 kB and, in older places, as 4 kB; the studio takes 32 kB.</source>
   <translation>Die Metadaten, die ein Ablauf schreiben darf, werden mit 32 kB und an älteren Stellen mit 4 kB angegeben; das Studio nimmt 32 kB.</translation>
  </message>
  <message>
   <source>The name by which the user wants to be known to the application; it may change.</source>
   <translation>Der Name, unter dem die Anwendung den Benutzer kennen soll; er kann sich ändern.</translation>
  </message>
  <message>
   <source>The name of a SAML attribute has at most 1 kB.</source>
   <translation>Der Name eines SAML-Attributs hat höchstens 1 kB.</translation>
  </message>
  <message>
   <source>The name of a connection is a text with something in it.</source>
   <translation>Der Name einer Connection ist ein Text, der nicht leer ist.</translation>
  </message>
  <message>
   <source>The name of a secret has at most 128 characters.</source>
   <translation>Der Name eines Secrets hat höchstens 128 Zeichen.</translation>
  </message>
  <message>
   <source>The name of the connection.</source>
   <translation>Der Name der Connection.</translation>
  </message>
  <message>
   <source>The name of the organization the user logged in to.</source>
   <translation>Der Name der Organisation, bei der sich der Benutzer angemeldet hat.</translation>
  </message>
  <message>
   <source>The name that users see.</source>
   <translation>Der Name, den Benutzer sehen.</translation>
  </message>
  <message>
   <source>The name under which the dashboard lists the application.</source>
   <translation>Der Name, unter dem das Dashboard die Anwendung aufführt.</translation>
  </message>
  <message>
   <source>The oldest version goes.</source>
   <translation>Die älteste Version fällt weg.</translation>
  </message>
  <message>
   <source>The options of a form have at most 24 KiB.</source>
   <translation>Die Optionen eines Formulars haben höchstens 24 KiB.</translation>
  </message>
  <message>
   <source>The order of events in a stream and how often one is delivered are not established; the studio runs each once as it is given.</source>
   <translation>Die Reihenfolge der Events in einem Event-Stream und wie oft eines zugestellt wird, sind nicht ermittelt; das Studio führt jedes einmal aus, wie es gegeben ist.</translation>
  </message>
  <message>
   <source>The order of the claims in a token is not specified; the studio puts standard claims first.</source>
   <translation>Die Reihenfolge der Claims in einem Token ist nicht festgelegt; das Studio setzt Standard-Claims an den Anfang.</translation>
  </message>
  <message>
   <source>The organization of every login whose event names none; it begins with org_.</source>
   <translation>Die Organisation jedes Logins, dessen Event keine nennt; sie beginnt mit org_.</translation>
  </message>
  <message>
   <source>The organization the user logged in to.</source>
   <translation>Die Organisation, bei der sich der Benutzer angemeldet hat.</translation>
  </message>
  <message>
   <source>The own domain at which users log in. A token that was asked for there names it as issuer.</source>
   <translation>Die eigene Domain, bei der sich Benutzer anmelden. Ein dort verlangtes Token nennt sie als Aussteller.</translation>
  </message>
  <message>
   <source>The page that a person sees when the login of a device is denied, and the text which the device gets, are not established; the studio tells both the reason.</source>
   <translation>Die Seite, die eine Person sieht, wenn der Login eines Geräts verweigert wird, und der Text, den das Gerät bekommt, sind nicht ermittelt; das Studio sagt beiden den Grund.</translation>
  </message>
  <message>
   <source>The password grant, without session and query</source>
   <translation>Der Passwort-Grant, ohne Sitzung und Query</translation>
  </message>
  <message>
   <source>The permissions that the user has for this API.</source>
   <translation>Die Berechtigungen des Benutzers für diese API.</translation>
  </message>
  <message>
   <source>The person gets a code by e-mail and types it on the login page; the connection is email or sms.</source>
   <translation>Die Person bekommt einen Code per E-Mail und tippt ihn auf der Login-Seite ein; die Connection ist email oder sms.</translation>
  </message>
  <message>
   <source>The person sees on a page that the device is connected, and the device gets the tokens when it asks the next time.</source>
   <translation>Die Person sieht auf einer Seite, dass das Gerät verbunden ist, und das Gerät bekommt die Tokens, wenn es das nächste Mal fragt.</translation>
  </message>
  <message>
   <source>The person signs in on the login page, and the application exchanges an authorization code for tokens.</source>
   <translation>Die Person meldet sich auf der Login-Seite an, und die Anwendung tauscht einen Autorisierungscode gegen Tokens.</translation>
  </message>
  <message>
   <source>The platform does not bind more actions.</source>
   <translation>Die Plattform bindet nicht mehr Actions.</translation>
  </message>
  <message>
   <source>The platform does not save a longer secret.</source>
   <translation>Die Plattform speichert kein längeres Secret.</translation>
  </message>
  <message>
   <source>The platform does not save a secret with a longer name.</source>
   <translation>Die Plattform speichert kein Secret mit längerem Namen.</translation>
  </message>
  <message>
   <source>The platform does not save an action with more code.</source>
   <translation>Die Plattform speichert keine Action mit mehr Code.</translation>
  </message>
  <message>
   <source>The platform does not save an action with more modules.</source>
   <translation>Die Plattform speichert keine Action mit mehr Modulen.</translation>
  </message>
  <message>
   <source>The platform does not save an action with more packages.</source>
   <translation>Die Plattform speichert keine Action mit mehr Paketen.</translation>
  </message>
  <message>
   <source>The platform does not save an action with more secrets.</source>
   <translation>Die Plattform speichert keine Action mit mehr Secrets.</translation>
  </message>
  <message>
   <source>The platform does not write more; what the flow then does is not established.</source>
   <translation>Die Plattform schreibt nicht mehr; was der Ablauf dann tut, ist nicht ermittelt.</translation>
  </message>
  <message>
   <source>The platform ends the execution, and the flow fails.</source>
   <translation>Die Plattform beendet die Ausführung, und der Ablauf scheitert.</translation>
  </message>
  <message>
   <source>The platform takes no more actions.</source>
   <translation>Die Plattform nimmt keine weiteren Actions.</translation>
  </message>
  <message>
   <source>The platform takes no more modules.</source>
   <translation>Die Plattform nimmt keine weiteren Module.</translation>
  </message>
  <message>
   <source>The profile of the access token. The two that end with authz carry the claim permissions.</source>
   <translation>Das Profil des Access-Tokens. Die beiden mit authz am Ende tragen den Claim permissions.</translation>
  </message>
  <message>
   <source>The promise of {name} is not awaited</source>
   <translation>Auf das Promise von {name} wird nicht gewartet</translation>
  </message>
  <message>
   <source>The reason of a dropped or retried notification is cut after 1024 characters.</source>
   <translation>Der Grund einer verworfenen oder wiederholten Benachrichtigung wird nach 1024 Zeichen abgeschnitten.</translation>
  </message>
  <message>
   <source>The request comes from an unknown place by an automated client.</source>
   <translation>Die Anfrage kommt von einem unbekannten Ort, durch einen automatischen Client.</translation>
  </message>
  <message>
   <source>The rest of the output is cut.</source>
   <translation>Der Rest der Ausgabe wird abgeschnitten.</translation>
  </message>
  <message>
   <source>The rest of the reason is cut.</source>
   <translation>Der Rest des Grunds wird abgeschnitten.</translation>
  </message>
  <message>
   <source>The roles of the user, as RFC 9068 has them; reserved here, so use a name of your own.</source>
   <translation>Die Rollen des Benutzers nach RFC 9068; hier reserviert, also nimm einen eigenen Namen.</translation>
  </message>
  <message>
   <source>The running action keeps its event.user; the next one finds the metadata merged.</source>
   <translation>Die laufende Action behält ihr event.user; die nächste findet die Metadaten zusammengeführt vor.</translation>
  </message>
  <message>
   <source>The scopes granted are those requested that are also permissions of the user.</source>
   <translation>Gewährt werden die verlangten Scopes, die auch Berechtigungen des Benutzers sind.</translation>
  </message>
  <message>
   <source>The scopes profile and email bring the attributes which the user has.</source>
   <translation>Die Scopes profile und email bringen die Attribute mit, die der Benutzer hat.</translation>
  </message>
  <message>
   <source>The scopes that the API defines; others are not granted, except those of OpenID Connect.</source>
   <translation>Die Scopes, die die API definiert; andere werden nicht gewährt, außer denen von OpenID Connect.</translation>
  </message>
  <message>
   <source>The session of the user exists already when an action redirects.</source>
   <translation>Wenn eine Action weiterleitet, gibt es die Sitzung des Benutzers schon.</translation>
  </message>
  <message>
   <source>The setters throw when the stored metadata is no object.</source>
   <translation>Die Setter werfen einen Fehler, wenn die gespeicherten Metadaten kein Objekt sind.</translation>
  </message>
  <message>
   <source>The settings of a SAML response throw for values of another kind, not on their list, or too long; undefined changes nothing.</source>
   <translation>Die Einstellungen einer SAML-Antwort werfen einen Fehler bei Werten anderer Art, die nicht auf ihrer Liste stehen oder zu lang sind; undefined ändert nichts.</translation>
  </message>
  <message>
   <source>The short name of the organization.</source>
   <translation>Der kurze Name der Organisation.</translation>
  </message>
  <message>
   <source>The short name of the tenant, as event.tenant.id has it.</source>
   <translation>Der kurze Name des Tenants, wie er in event.tenant.id steht.</translation>
  </message>
  <message>
   <source>The site must come back to /continue with the same state, by GET or POST; without it the answer is invalid_request.</source>
   <translation>Die Seite muss mit demselben state nach /continue zurückkommen, per GET oder POST; ohne ihn ist die Antwort invalid_request.</translation>
  </message>
  <message>
   <source>The size of all SAML attributes is given as 10 kB and as 100 KiB; the studio warns at the first and fails at the second.</source>
   <translation>Die Größe aller SAML-Attribute wird mit 10 kB und mit 100 KiB angegeben; das Studio warnt beim ersten und scheitert beim zweiten Wert.</translation>
  </message>
  <message>
   <source>The stored log has the first characters only; the real-time log has more.</source>
   <translation>Das gespeicherte Log hat nur die ersten Zeichen; das Echtzeit-Log hat mehr.</translation>
  </message>
  <message>
   <source>The stored log keeps 256 characters of each action.</source>
   <translation>Das gespeicherte Log behält 256 Zeichen je Action.</translation>
  </message>
  <message>
   <source>The studio cannot look up an organization that is no part of the event; it makes up the id for a name and the name for an id.</source>
   <translation>Das Studio kann eine Organisation, die nicht im Event steht, nirgends nachschlagen; zu einem Namen erfindet es die ID und zu einer ID den Namen.</translation>
  </message>
  <message>
   <source>The switch Customize MFA Factors using Actions, without which challenges and enrolments do nothing.</source>
   <translation>Der Schalter „Customize MFA Factors using Actions“, ohne den Challenges und Einrichtungen nichts tun.</translation>
  </message>
  <message>
   <source>The tenant's log has types of its own for success and failure of a flow, such as secte and fecte, srrt, and session_revoked.</source>
   <translation>Das Protokoll des Tenants hat eigene Typen für Gelingen und Scheitern eines Ablaufs, etwa secte und fecte, srrt und session_revoked.</translation>
  </message>
  <message>
   <source>The text that the platform throws here is not established; the studio uses its own.</source>
   <translation>Der Text, den die Plattform hier wirft, ist nicht ermittelt; das Studio benutzt seinen eigenen.</translation>
  </message>
  <message>
   <source>The time before a redirect and the time after it are counted apart.</source>
   <translation>Die Zeit vor einer Weiterleitung und die danach werden getrennt gezählt.</translation>
  </message>
  <message>
   <source>The token endpoint answers HTTP 200 with the tokens as JSON, which no cache may keep.</source>
   <translation>Der Token-Endpunkt antwortet mit HTTP 200 und den Tokens als JSON, das kein Cache behalten darf.</translation>
  </message>
  <message>
   <source>The token for /continue must carry a state claim equal to the parameter state.</source>
   <translation>Das Token für /continue muss einen Claim state haben, der dem Parameter state gleicht.</translation>
  </message>
  <message>
   <source>The token's own id, different for every token.</source>
   <translation>Die eigene ID des Tokens, bei jedem anders.</translation>
  </message>
  <message>
   <source>The top level of the code runs with the first execution, so what it prints belongs to that execution.</source>
   <translation>Die oberste Ebene des Codes läuft mit der ersten Ausführung; was sie ausgibt, gehört also zu dieser.</translation>
  </message>
  <message>
   <source>The transaction fails and no token is issued.</source>
   <translation>Die Transaktion scheitert, und kein Token wird ausgestellt.</translation>
  </message>
  <message>
   <source>The user always has to consent to an API's use by an application of a third party; the studio takes the consent as given.</source>
   <translation>Dass eine Anwendung eines Dritten eine API benutzt, muss der Benutzer immer erlauben; das Studio nimmt die Erlaubnis als gegeben an.</translation>
  </message>
  <message>
   <source>The user has never logged in before.</source>
   <translation>Der Benutzer hat sich noch nie angemeldet.</translation>
  </message>
  <message>
   <source>The user is sent away, and no {handler} takes up the flow again</source>
   <translation>Der Benutzer wird weggeschickt, und kein {handler} nimmt den Ablauf wieder auf</translation>
  </message>
  <message>
   <source>The user is sent to an address without HTTPS</source>
   <translation>Der Benutzer wird zu einer Adresse ohne HTTPS geschickt</translation>
  </message>
  <message>
   <source>The user logs in often.</source>
   <translation>Der Benutzer meldet sich oft an.</translation>
  </message>
  <message>
   <source>The user principal name is the user's upn, else the e-mail address, unless setCreateUpnClaim switches it off.</source>
   <translation>Der User Principal Name ist der upn des Benutzers, sonst die E-Mail-Adresse, wenn setCreateUpnClaim ihn nicht abschaltet.</translation>
  </message>
  <message>
   <source>The user signed in with a passkey.</source>
   <translation>Der Benutzer hat sich mit einem Passkey angemeldet.</translation>
  </message>
  <message>
   <source>The user's birthday, or only the year.</source>
   <translation>Der Geburtstag des Benutzers, oder nur das Jahr.</translation>
  </message>
  <message>
   <source>The user's e-mail address.</source>
   <translation>Die E-Mail-Adresse des Benutzers.</translation>
  </message>
  <message>
   <source>The user's family name.</source>
   <translation>Der Nachname des Benutzers.</translation>
  </message>
  <message>
   <source>The user's full name.</source>
   <translation>Der volle Name des Benutzers.</translation>
  </message>
  <message>
   <source>The user's gender.</source>
   <translation>Das Geschlecht des Benutzers.</translation>
  </message>
  <message>
   <source>The user's given name.</source>
   <translation>Der Vorname des Benutzers.</translation>
  </message>
  <message>
   <source>The user's language and country.</source>
   <translation>Sprache und Land des Benutzers.</translation>
  </message>
  <message>
   <source>The user's middle name.</source>
   <translation>Der zweite Vorname des Benutzers.</translation>
  </message>
  <message>
   <source>The user's own page.</source>
   <translation>Die eigene Seite des Benutzers.</translation>
  </message>
  <message>
   <source>The user's phone number.</source>
   <translation>Die Telefonnummer des Benutzers.</translation>
  </message>
  <message>
   <source>The user's postal address.</source>
   <translation>Die Postanschrift des Benutzers.</translation>
  </message>
  <message>
   <source>The user's time zone.</source>
   <translation>Die Zeitzone des Benutzers.</translation>
  </message>
  <message>
   <source>The value of a SAML attribute has at most 2 kB.</source>
   <translation>Der Wert eines SAML-Attributs hat höchstens 2 kB.</translation>
  </message>
  <message>
   <source>The value of a secret has at most 4096 characters.</source>
   <translation>Der Wert eines Secrets hat höchstens 4096 Zeichen.</translation>
  </message>
  <message>
   <source>The whole event is written to the log</source>
   <translation>Das ganze Event wird ins Log geschrieben</translation>
  </message>
  <message>
   <source>This action has {count} {what}; the platform takes {limit}</source>
   <translation>Diese Action hat {count} {what}; die Plattform nimmt {limit}</translation>
  </message>
  <message>
   <source>This request has no time limit of its own</source>
   <translation>Diese Anfrage hat keine eigene Zeitgrenze</translation>
  </message>
  <message>
   <source>Through the front channel come only the kinds of token that the response_type names; a code is exchanged for both.</source>
   <translation>Durch den Front-Channel kommen nur die Arten von Token, die der response_type nennt; ein Code wird gegen beide getauscht.</translation>
  </message>
  <message>
   <source>Ties the ID token to the access token issued with it.</source>
   <translation>Bindet das ID-Token an das zugleich ausgestellte Access-Token.</translation>
  </message>
  <message>
   <source>Ties the ID token to the authorization code issued with it.</source>
   <translation>Bindet das ID-Token an den zugleich ausgestellten Autorisierungscode.</translation>
  </message>
  <message>
   <source>Ties the ID token to the request that the application sent, so that it cannot be replayed.</source>
   <translation>Bindet das ID-Token an die Anfrage der Anwendung, damit es nicht wiederverwendet werden kann.</translation>
  </message>
  <message>
   <source>Ties the ID token to the state of the request.</source>
   <translation>Bindet das ID-Token an den state der Anfrage.</translation>
  </message>
  <message>
   <source>Token dialect</source>
   <translation>Token-Dialekt</translation>
  </message>
  <message>
   <source>Tokens are signed with RS256 unless HS256 or PS256 is chosen.</source>
   <translation>Tokens werden mit RS256 signiert, wenn nicht HS256 oder PS256 gewählt ist.</translation>
  </message>
  <message>
   <source>Tokens carry org_name beside org_id.</source>
   <translation>Tokens tragen org_name neben org_id.</translation>
  </message>
  <message>
   <source>Tokens hold org_id of the organization, and org_name where that is switched on.</source>
   <translation>Tokens enthalten die org_id der Organisation, und org_name, wo das eingeschaltet ist.</translation>
  </message>
  <message>
   <source>Tokens that the response_type names come back in the fragment of the redirect_uri unless another response_mode is asked for.</source>
   <translation>Tokens, die der response_type nennt, kommen im Fragment der redirect_uri zurück, wenn kein anderer response_mode verlangt ist.</translation>
  </message>
  <message>
   <source>Too many executions at once answer access_denied with resource_exhausted.</source>
   <translation>Zu viele Ausführungen zugleich werden mit access_denied und resource_exhausted beantwortet.</translation>
  </message>
  <message>
   <source>Transaction metadata</source>
   <translation>Transaktions-Metadaten</translation>
  </message>
  <message>
   <source>Transaction metadata lasts across redirects and ends with the transaction.</source>
   <translation>Transaktions-Metadaten überdauern Weiterleitungen und enden mit der Transaktion.</translation>
  </message>
  <message>
   <source>Transaction metadata takes texts, safe integers, booleans and null within its limits, and throws for anything else.</source>
   <translation>Transaktions-Metadaten nehmen Texte, sichere ganze Zahlen, Wahrheitswerte und null innerhalb ihrer Grenzen an und werfen bei allem anderen einen Fehler.</translation>
  </message>
  <message>
   <source>Transaction metadata, target scopes, metadata of session and refresh token, and the cookie mode change in the event of the running action as soon as api is called.</source>
   <translation>Transaktions-Metadaten, Ziel-Scopes, Metadaten von Sitzung und Refresh-Token und der Cookie-Modus ändern sich im Event der laufenden Action, sobald api aufgerufen wird.</translation>
  </message>
  <message>
   <source>Two forms in one action abort with "Only 1 render command per action is allowed."</source>
   <translation>Zwei Formulare in einer Action brechen ab mit „Only 1 render command per action is allowed.“</translation>
  </message>
  <message>
   <source>Unknown place</source>
   <translation>Unbekannter Ort</translation>
  </message>
  <message>
   <source>Until the person is done the device gets HTTP 403 with authorization_pending.</source>
   <translation>Bis die Person fertig ist, bekommt das Gerät HTTP 403 mit authorization_pending.</translation>
  </message>
  <message>
   <source>Unverified e-mail</source>
   <translation>Unbestätigte E-Mail-Adresse</translation>
  </message>
  <message>
   <source>User with a phone number only</source>
   <translation>Benutzer nur mit Telefonnummer</translation>
  </message>
  <message>
   <source>Value of a SAML attribute</source>
   <translation>Wert eines SAML-Attributs</translation>
  </message>
  <message>
   <source>Value of a secret</source>
   <translation>Wert eines Secrets</translation>
  </message>
  <message>
   <source>Value of the cache</source>
   <translation>Wert im Cache</translation>
  </message>
  <message>
   <source>Value of the refresh token metadata</source>
   <translation>Wert der Refresh-Token-Metadaten</translation>
  </message>
  <message>
   <source>Value of the session metadata</source>
   <translation>Wert der Sitzungs-Metadaten</translation>
  </message>
  <message>
   <source>Value of the transaction metadata</source>
   <translation>Wert der Transaktions-Metadaten</translation>
  </message>
  <message>
   <source>Values are printed the way util.format does.</source>
   <translation>Werte werden so ausgegeben, wie util.format es tut.</translation>
  </message>
  <message>
   <source>Values are what JSON makes of them; undefined and functions leave the claim out.</source>
   <translation>Werte sind, was JSON aus ihnen macht; bei undefined und Funktionen fällt der Claim weg.</translation>
  </message>
  <message>
   <source>Variables of the top level may survive until a later execution or may not, so the studio gives each execution a fresh instance.</source>
   <translation>Variablen der obersten Ebene können bis zu einer späteren Ausführung erhalten bleiben oder nicht; deshalb gibt das Studio jeder Ausführung eine frische Instanz.</translation>
  </message>
  <message>
   <source>Versions of an action</source>
   <translation>Versionen einer Action</translation>
  </message>
  <message>
   <source>WS-Federation</source>
   <translation>WS-Federation</translation>
  </message>
  <message>
   <source>WS-Trust</source>
   <translation>WS-Trust</translation>
  </message>
  <message>
   <source>WebAuthn grant</source>
   <translation>WebAuthn-Grant</translation>
  </message>
  <message>
   <source>What a WS-Federation login is answered with is not simulated, and whether samlResponse changes it is not established; the studio ignores it.</source>
   <translation>Womit ein WS-Federation-Login beantwortet wird, ist nicht simuliert, und ob samlResponse daran etwas ändert, ist nicht ermittelt; das Studio beachtet es nicht.</translation>
  </message>
  <message>
   <source>What a challenge or enrolment does in an action that also redirects or shows a form is not established; the studio sends the user away and forgets the challenge.</source>
   <translation>Was eine Challenge oder das Einrichten eines Faktors in einer Action tut, die auch weiterleitet oder ein Formular zeigt, ist nicht ermittelt; das Studio schickt den Benutzer weg und vergisst die Challenge.</translation>
  </message>
  <message>
   <source>What a code other than invalid_scope, invalid_request and server_error does in credentials-exchange is not established; the studio passes it on with HTTP 400.</source>
   <translation>Was ein anderer Code als invalid_scope, invalid_request und server_error in credentials-exchange tut, ist nicht ermittelt; das Studio gibt ihn mit HTTP 400 weiter.</translation>
  </message>
  <message>
   <source>What a denial beside a challenge does is not established; in the studio the denial wins.</source>
   <translation>Was eine Verweigerung neben einer Challenge tut, ist nicht ermittelt; im Studio geht die Verweigerung vor.</translation>
  </message>
  <message>
   <source>What a denial beside a redirect does is not established; in the studio the denial wins.</source>
   <translation>Was eine Verweigerung neben einer Weiterleitung tut, ist nicht ermittelt; im Studio geht die Verweigerung vor.</translation>
  </message>
  <message>
   <source>What a form does in a flow without a browser is not established; the studio ignores it.</source>
   <translation>Was ein Formular in einem Ablauf ohne Browser tut, ist nicht ermittelt; das Studio beachtet es nicht.</translation>
  </message>
  <message>
   <source>What a form does in a request with prompt=none is not established; the studio answers interaction_required, as for a redirect.</source>
   <translation>Was ein Formular in einer Anfrage mit prompt=none tut, ist nicht ermittelt; das Studio antwortet wie bei einer Weiterleitung mit interaction_required.</translation>
  </message>
  <message>
   <source>What a handler returns is ignored; only calls of api have an effect.</source>
   <translation>Was ein Handler zurückgibt, bleibt unbeachtet; nur Aufrufe von api haben eine Wirkung.</translation>
  </message>
  <message>
   <source>What a lifetime beyond the year 9999 gives is not established; the studio ends it there.</source>
   <translation>Was eine Lebensdauer über das Jahr 9999 hinaus ergibt, ist nicht ermittelt; das Studio beendet sie dort.</translation>
  </message>
  <message>
   <source>What a log keeps is given as 256 characters and as 256 KiB; the studio keeps all and marks the cut.</source>
   <translation>Was ein Protokoll behält, wird mit 256 Zeichen und mit 256 KiB angegeben; das Studio behält alles und zeichnet die Schnittstelle an.</translation>
  </message>
  <message>
   <source>What a logout or security event token tells about.</source>
   <translation>Wovon ein Token über einen Logout oder ein Sicherheitsereignis berichtet.</translation>
  </message>
  <message>
   <source>What a method does on a plan that does not have it is not established; the studio carries it out and warns.</source>
   <translation>Was eine Methode in einem Tarif tut, der sie nicht hat, ist nicht ermittelt; das Studio führt sie aus und warnt.</translation>
  </message>
  <message>
   <source>What a person sees when an action after the identifier fails is not established; the studio shows an error page.</source>
   <translation>Was eine Person sieht, wenn eine Action nach der Kennung scheitert, ist nicht ermittelt; das Studio zeigt eine Fehlerseite.</translation>
  </message>
  <message>
   <source>What a person sees when the message with a code cannot be sent is not established; the studio shows nothing.</source>
   <translation>Was eine Person sieht, wenn die Nachricht mit einem Code nicht gesendet werden kann, ist nicht ermittelt; das Studio zeigt nichts.</translation>
  </message>
  <message>
   <source>What a redirect does in a flow without a browser is not established; the studio ignores it.</source>
   <translation>Was eine Weiterleitung in einem Ablauf ohne Browser tut, ist nicht ermittelt; das Studio beachtet sie nicht.</translation>
  </message>
  <message>
   <source>What a sign-up answers after an uncaught error is not established; the studio answers as after a denial.</source>
   <translation>Was eine Registrierung nach einem nicht gefangenen Fehler antwortet, ist nicht ermittelt; das Studio antwortet wie nach einer Verweigerung.</translation>
  </message>
  <message>
   <source>What a silent login answers when an action asks for a form or a second factor is not established; the studio answers interaction_required.</source>
   <translation>Was ein stiller Login antwortet, wenn eine Action ein Formular oder einen zweiten Faktor verlangt, ist nicht ermittelt; das Studio antwortet mit interaction_required.</translation>
  </message>
  <message>
   <source>What addScope does without an audience is not established; in the studio it changes only the list of scopes.</source>
   <translation>Was addScope ohne Audience tut, ist nicht ermittelt; im Studio ändert es nur die Liste der Scopes.</translation>
  </message>
  <message>
   <source>What an error beside a denial does is not established; in the studio the error's message wins.</source>
   <translation>Was ein Fehler neben einer Verweigerung tut, ist nicht ermittelt; im Studio geht die Meldung des Fehlers vor.</translation>
  </message>
  <message>
   <source>What an expiry in the past does is not established; the studio takes it, and this login goes on.</source>
   <translation>Was ein Ablaufzeitpunkt in der Vergangenheit tut, ist nicht ermittelt; das Studio nimmt ihn an, und dieser Login geht weiter.</translation>
  </message>
  <message>
   <source>What an unknown factor does in a challenge or enrolment is not established; the studio skips it.</source>
   <translation>Was ein unbekannter Faktor in einer Challenge oder beim Einrichten tut, ist nicht ermittelt; das Studio überspringt ihn.</translation>
  </message>
  <message>
   <source>What an unknown provider does in multifactor.enable is not established; the studio asks for it as it is.</source>
   <translation>Was ein unbekannter Provider in multifactor.enable tut, ist nicht ermittelt; das Studio verlangt ihn, wie er ist.</translation>
  </message>
  <message>
   <source>What api.groups answers about the user: names, or objects with id and name.</source>
   <translation>Was api.groups über den Benutzer antwortet: Namen, oder Objekte mit id und name.</translation>
  </message>
  <message>
   <source>What api.roles answers about the user: names, or objects with id and name.</source>
   <translation>Was api.roles über den Benutzer antwortet: Namen, oder Objekte mit id und name.</translation>
  </message>
  <message>
   <source>What asking for more than the documented number of roles at once does is not established; the studio answers them, a page with at most 100.</source>
   <translation>Was geschieht, wenn mehr als die dokumentierte Zahl von Rollen auf einmal verlangt wird, ist nicht ermittelt; das Studio antwortet mit ihnen, höchstens 100 auf einer Seite.</translation>
  </message>
  <message>
   <source>What becomes of characters that no XML can hold is not established; the studio replaces them.</source>
   <translation>Was aus Zeichen wird, die kein XML enthalten kann, ist nicht ermittelt; das Studio ersetzt sie.</translation>
  </message>
  <message>
   <source>What becomes of claim values outside of JSON is not established; in the studio null stays, undefined leaves the claim out, and a value that cannot be written fails at issue time.</source>
   <translation>Was aus Claim-Werten jenseits von JSON wird, ist nicht ermittelt; im Studio bleibt null, bei undefined fällt der Claim weg, und ein Wert, der sich nicht schreiben lässt, scheitert beim Ausstellen.</translation>
  </message>
  <message>
   <source>What challenges and enrolments do while Customize MFA Factors using Actions is switched off is not established; the studio ignores them.</source>
   <translation>Was Challenges und das Einrichten von Faktoren tun, solange „Customize MFA Factors using Actions“ ausgeschaltet ist, ist nicht ermittelt; das Studio beachtet sie nicht.</translation>
  </message>
  <message>
   <source>What else the grant of the client holds is not part of the event; the studio takes event.accessToken.scope for the whole grant.</source>
   <translation>Was der Grant des Clients sonst noch enthält, steht nicht im Event; das Studio nimmt event.accessToken.scope für den ganzen Grant.</translation>
  </message>
  <message>
   <source>What follows from a SAMLRequest that cannot be read is not established; the studio takes the login for one that began at the platform.</source>
   <translation>Was aus einem SAMLRequest folgt, der nicht lesbar ist, ist nicht ermittelt; das Studio nimmt den Login als einen, der bei der Plattform begann.</translation>
  </message>
  <message>
   <source>What happens after a redirect when the action has no continue handler is not established; the studio goes on with the next action, and fails after a form.</source>
   <translation>Was nach einer Weiterleitung geschieht, wenn die Action keinen Continue-Handler hat, ist nicht ermittelt; das Studio macht mit der nächsten Action weiter, und nach einem Formular scheitert es.</translation>
  </message>
  <message>
   <source>What happens to metadata when a later action fails is not established; the studio keeps that of the actions that finished.</source>
   <translation>Was mit Metadaten geschieht, wenn eine spätere Action scheitert, ist nicht ermittelt; das Studio behält die der Actions, die fertig wurden.</translation>
  </message>
  <message>
   <source>What happens when no probe finds a NameID is not established; the studio shows an empty one.</source>
   <translation>Was geschieht, wenn keine Probe eine NameID findet, ist nicht ermittelt; das Studio zeigt eine leere.</translation>
  </message>
  <message>
   <source>What has no mapping is called http://schemas.auth0.com/ and its name, or by its name alone with setMapUnknownClaimsAsIs.</source>
   <translation>Was keine Zuordnung hat, heißt http://schemas.auth0.com/ und sein Name, oder mit setMapUnknownClaimsAsIs nur wie sein Name.</translation>
  </message>
  <message>
   <source>What is inside: JWT for a token within a token.</source>
   <translation>Was darin ist: JWT bei einem Token in einem Token.</translation>
  </message>
  <message>
   <source>What kind of token it is: JWT, or at+jwt for an access token by RFC 9068.</source>
   <translation>Welche Art Token es ist: JWT, oder at+jwt bei einem Access-Token nach RFC 9068.</translation>
  </message>
  <message>
   <source>What options of another kind than documented do in multifactor.enable is not established; the studio asks for MFA all the same.</source>
   <translation>Was andere Optionen als die dokumentierten in multifactor.enable tun, ist nicht ermittelt; das Studio verlangt trotzdem MFA.</translation>
  </message>
  <message>
   <source>What recordMethod does in the execute handler is not established; the studio throws an error that names the continue handler.</source>
   <translation>Was recordMethod im Execute-Handler tut, ist nicht ermittelt; das Studio wirft einen Fehler, der den Continue-Handler nennt.</translation>
  </message>
  <message>
   <source>What removing openid does is not established; the studio still issues the ID token.</source>
   <translation>Was das Entfernen von openid tut, ist nicht ermittelt; das Studio stellt das ID-Token trotzdem aus.</translation>
  </message>
  <message>
   <source>What session methods do without a session is not established beyond setMetadata; in the studio nothing happens.</source>
   <translation>Was Methoden der Sitzung ohne Sitzung tun, ist über setMetadata hinaus nicht ermittelt; im Studio geschieht nichts.</translation>
  </message>
  <message>
   <source>What several actions on send-phone-message do is not established; the studio runs all in order, and any error is a failure.</source>
   <translation>Was mehrere Actions bei send-phone-message tun, ist nicht ermittelt; das Studio führt alle der Reihe nach aus, und jeder Fehler gilt als Scheitern.</translation>
  </message>
  <message>
   <source>What several calls of multifactor.enable do is not established; in the studio the last one counts.</source>
   <translation>Was mehrere Aufrufe von multifactor.enable tun, ist nicht ermittelt; im Studio zählt der letzte.</translation>
  </message>
  <message>
   <source>What several calls of setResultUrl do is not established; in the studio the last one counts.</source>
   <translation>Was mehrere Aufrufe von setResultUrl tun, ist nicht ermittelt; im Studio zählt der letzte.</translation>
  </message>
  <message>
   <source>What several denials in one action do is not established; the studio takes the last reason.</source>
   <translation>Was mehrere Verweigerungen in einer Action tun, ist nicht ermittelt; das Studio nimmt den letzten Grund.</translation>
  </message>
  <message>
   <source>What several redirects of one action do is not established; in the studio the last one counts.</source>
   <translation>Was mehrere Weiterleitungen einer Action tun, ist nicht ermittelt; im Studio zählt die letzte.</translation>
  </message>
  <message>
   <source>What the application gets when a challenge or enrolment is not passed is not established; the studio denies the login.</source>
   <translation>Was die Anwendung bekommt, wenn eine Challenge oder das Einrichten eines Faktors nicht bestanden wird, ist nicht ermittelt; das Studio verweigert den Login.</translation>
  </message>
  <message>
   <source>What the application of a SAML login receives after a denial or an error is not established; the studio answers with the status Responder.</source>
   <translation>Was die Anwendung eines SAML-Logins nach einer Verweigerung oder einem Fehler erhält, ist nicht ermittelt; das Studio antwortet mit dem Status Responder.</translation>
  </message>
  <message>
   <source>What the application of a WS-Federation or WS-Trust login sees after a denial is not established; the studio shows an error page.</source>
   <translation>Was die Anwendung eines Logins mit WS-Federation oder WS-Trust nach einer Verweigerung sieht, ist nicht ermittelt; das Studio zeigt eine Fehlerseite.</translation>
  </message>
  <message>
   <source>What the application sees after a time-out is not established; the studio answers access_denied with the text of Webtask.</source>
   <translation>Was die Anwendung nach einer Zeitüberschreitung sieht, ist nicht ermittelt; das Studio antwortet mit access_denied und dem Text von Webtask.</translation>
  </message>
  <message>
   <source>What the application sees after validation.error in post-login is not established; the studio shows access_denied with the message.</source>
   <translation>Was die Anwendung nach validation.error in post-login sieht, ist nicht ermittelt; das Studio zeigt access_denied mit der Meldung.</translation>
  </message>
  <message>
   <source>What the application sees when an action exits, crashes or needs too much memory is not established; the studio answers as for an error, in its own words.</source>
   <translation>Was die Anwendung sieht, wenn eine Action sich beendet, abstürzt oder zu viel Speicher braucht, ist nicht ermittelt; das Studio antwortet wie bei einem Fehler, in eigenen Worten.</translation>
  </message>
  <message>
   <source>What the bearer of the token may ask the API for, as names with spaces between.</source>
   <translation>Was der Überbringer des Tokens von der API verlangen darf, als Namen mit Leerzeichen dazwischen.</translation>
  </message>
  <message>
   <source>What the studio itself noticed while an action ran; it says nothing about the platform.</source>
   <translation>Was dem Studio selbst auffiel, während eine Action lief; über die Plattform sagt es nichts.</translation>
  </message>
  <message>
   <source>What the user is entitled to, as RFC 9068 has it; reserved here.</source>
   <translation>Wozu der Benutzer berechtigt ist, nach RFC 9068; hier reserviert.</translation>
  </message>
  <message>
   <source>What the user likes to be called.</source>
   <translation>Wie der Benutzer gern genannt wird.</translation>
  </message>
  <message>
   <source>What the user's roles allow at this API.</source>
   <translation>Was die Rollen des Benutzers bei dieser API erlauben.</translation>
  </message>
  <message>
   <source>What validateToken does in the execute handler is not established; the studio answers as always, which fails when there is no token.</source>
   <translation>Was validateToken im Execute-Handler tut, ist nicht ermittelt; das Studio antwortet wie immer, und das scheitert, wenn es kein Token gibt.</translation>
  </message>
  <message>
   <source>What was agreed to in detail, such as one payment of one amount.</source>
   <translation>Wem im Einzelnen zugestimmt wurde, etwa einer Zahlung über einen Betrag.</translation>
  </message>
  <message>
   <source>When event.user follows setPrimaryUser is not established; in the studio it stays in the running action and is the new user in the next.</source>
   <translation>Wann event.user auf setPrimaryUser folgt, ist nicht ermittelt; im Studio bleibt es in der laufenden Action und ist in der nächsten der neue Benutzer.</translation>
  </message>
  <message>
   <source>When none of the requested factors can be used, the login fails.</source>
   <translation>Wenn keiner der verlangten Faktoren nutzbar ist, scheitert der Login.</translation>
  </message>
  <message>
   <source>When the token stops being valid.</source>
   <translation>Wann das Token ungültig wird.</translation>
  </message>
  <message>
   <source>When the token was issued.</source>
   <translation>Wann das Token ausgestellt wurde.</translation>
  </message>
  <message>
   <source>When the user comes back from it all Rules run once more, and context.protocol is redirect-callback.</source>
   <translation>Kommt der Benutzer davon zurück, laufen alle Rules noch einmal, und context.protocol ist redirect-callback.</translation>
  </message>
  <message>
   <source>When the user last proved who they are.</source>
   <translation>Wann der Benutzer zuletzt nachgewiesen hat, wer er ist.</translation>
  </message>
  <message>
   <source>When the user's profile last changed; Auth0 gives it as text, the standard as a number.</source>
   <translation>Wann sich das Profil des Benutzers zuletzt geändert hat; Auth0 gibt es als Text, der Standard als Zahl.</translation>
  </message>
  <message>
   <source>Where a login without a redirect_uri goes back to is not established; the studio shows what would be sent.</source>
   <translation>Wohin ein Login ohne redirect_uri zurückgeht, ist nicht ermittelt; das Studio zeigt, was gesendet würde.</translation>
  </message>
  <message>
   <source>Where a response goes when nothing names an address is not established; the studio leaves recipient and destination out.</source>
   <translation>Wohin eine Antwort geht, wenn nichts eine Adresse nennt, ist nicht ermittelt; das Studio lässt Empfänger und Ziel weg.</translation>
  </message>
  <message>
   <source>Where the keys are said to be; a reader must not simply believe that.</source>
   <translation>Wo die Schlüssel sein sollen; ein Leser darf das nicht einfach glauben.</translation>
  </message>
  <message>
   <source>Where there is no browser, required MFA answers HTTP 403 with mfa_required and an mfa_token.</source>
   <translation>Wo es keinen Browser gibt, wird verlangte MFA mit HTTP 403, mfa_required und einem mfa_token beantwortet.</translation>
  </message>
  <message>
   <source>Whether 100 KB of claims are 100000 or 102400 bytes is not established; the studio counts the JSON of the claims up to 102400.</source>
   <translation>Ob 100 KB an Claims 100000 oder 102400 Bytes sind, ist nicht ermittelt; das Studio zählt das JSON der Claims bis 102400.</translation>
  </message>
  <message>
   <source>Whether a login fails or goes on when the user has every factor it asks to enrol is told both ways; in the studio it fails.</source>
   <translation>Ob ein Login scheitert oder weitergeht, wenn der Benutzer jeden Faktor hat, den er einrichten soll, wird mal so, mal so gesagt; im Studio scheitert er.</translation>
  </message>
  <message>
   <source>Whether a message provider's answer is waited for is not established; the studio answers nobody.</source>
   <translation>Ob auf die Antwort eines Nachrichten-Anbieters gewartet wird, ist nicht ermittelt; das Studio antwortet niemandem.</translation>
  </message>
  <message>
   <source>Whether a token that was asked about is still good; it belongs into answers about tokens.</source>
   <translation>Ob ein erfragtes Token noch gilt; das gehört in Antworten über Tokens.</translation>
  </message>
  <message>
   <source>Whether event.experiment is null or absent is not established; the studio follows the official samples, where it is null.</source>
   <translation>Ob event.experiment null ist oder fehlt, ist nicht ermittelt; das Studio folgt den offiziellen Beispielen, in denen es null ist.</translation>
  </message>
  <message>
   <source>Whether multifactor.enable asks again after a passed challenge is not established; the studio does not ask again.</source>
   <translation>Ob multifactor.enable nach einer bestandenen Challenge noch einmal fragt, ist nicht ermittelt; das Studio fragt nicht noch einmal.</translation>
  </message>
  <message>
   <source>Whether onContinuePreUserRegistration is ever called is not established; the studio treats it as absent.</source>
   <translation>Ob onContinuePreUserRegistration je aufgerufen wird, ist nicht ermittelt; das Studio behandelt es, als gäbe es das nicht.</translation>
  </message>
  <message>
   <source>Whether reserved names in other letter case are dropped is not established; the studio compares them exactly.</source>
   <translation>Ob reservierte Namen in anderer Groß- und Kleinschreibung weggelassen werden, ist nicht ermittelt; das Studio vergleicht sie genau.</translation>
  </message>
  <message>
   <source>Whether the cache is held to 20 entries and one day is told only by the documentation; the studio holds it to both.</source>
   <translation>Ob der Cache auf 20 Einträge und einen Tag begrenzt ist, sagt nur die Dokumentation; das Studio hält sich an beides.</translation>
  </message>
  <message>
   <source>Whether the next action finds a new expiry in its event is not established; in the studio it finds the old one.</source>
   <translation>Ob die nächste Action einen neuen Ablaufzeitpunkt in ihrem Event findet, ist nicht ermittelt; im Studio findet sie den alten.</translation>
  </message>
  <message>
   <source>Whether the user has shown that the e-mail address is theirs.</source>
   <translation>Ob der Benutzer gezeigt hat, dass die E-Mail-Adresse ihm gehört.</translation>
  </message>
  <message>
   <source>Whether the user has shown that the phone number is theirs.</source>
   <translation>Ob der Benutzer gezeigt hat, dass die Telefonnummer ihm gehört.</translation>
  </message>
  <message>
   <source>Which attributes further identities of a user give is not established; the studio shows the first identity only.</source>
   <translation>Welche Attribute weitere Identitäten eines Benutzers ergeben, ist nicht ermittelt; das Studio zeigt nur die erste Identität.</translation>
  </message>
  <message>
   <source>Which attributes setUserByConnection takes for which kind of connection is not established; the studio takes all.</source>
   <translation>Welche Attribute setUserByConnection bei welcher Art von Connection annimmt, ist nicht ermittelt; das Studio nimmt alle.</translation>
  </message>
  <message>
   <source>Which key of the issuer has signed it.</source>
   <translation>Welcher Schlüssel des Ausstellers es signiert hat.</translation>
  </message>
  <message>
   <source>Which plan gives event.session and event.refresh_token is not established; the studio lets both be absent.</source>
   <translation>Welcher Tarif event.session und event.refresh_token gibt, ist nicht ermittelt; im Studio können beide fehlen.</translation>
  </message>
  <message>
   <source>Who acts on the user's behalf.</source>
   <translation>Wer im Namen des Benutzers handelt.</translation>
  </message>
  <message>
   <source>Who gets the parts in early access is not established; the studio offers them on request and keeps them out of the default event.</source>
   <translation>Wer die Teile in frühem Zugang bekommt, ist nicht ermittelt; das Studio bietet sie auf Wunsch an und lässt sie aus dem Standard-Event heraus.</translation>
  </message>
  <message>
   <source>Who issued the token: the tenant.</source>
   <translation>Wer das Token ausgestellt hat: der Tenant.</translation>
  </message>
  <message>
   <source>Who may act on the user's behalf.</source>
   <translation>Wer im Namen des Benutzers handeln darf.</translation>
  </message>
  <message>
   <source>Whom the token is about: the user, or the client itself for machine to machine.</source>
   <translation>Von wem das Token handelt: vom Benutzer, oder bei Machine-to-Machine vom Client selbst.</translation>
  </message>
  <message>
   <source>With RBAC the scopes are the requested ones that the permissions allow, and what actions add and remove comes after that.</source>
   <translation>Mit RBAC sind die Scopes die verlangten, die die Berechtigungen erlauben; was Actions hinzufügen und wegnehmen, kommt danach.</translation>
  </message>
  <message>
   <source>With openid and RS256 or PS256 the audience is the API and /userinfo; HS256 allows only one.</source>
   <translation>Mit openid und RS256 oder PS256 ist die Audience die API und /userinfo; HS256 erlaubt nur eine.</translation>
  </message>
  <message>
   <source>With response_mode form_post the browser posts the answer to the redirect_uri as a form.</source>
   <translation>Bei response_mode form_post sendet der Browser die Antwort als Formular an die redirect_uri.</translation>
  </message>
  <message>
   <source>With response_mode web_message a hidden page posts the answer as a message to the page that opened it.</source>
   <translation>Bei response_mode web_message sendet eine verborgene Seite die Antwort als Nachricht an die Seite, die sie geöffnet hat.</translation>
  </message>
  <message>
   <source>With setSigningCert the requests of the application have to be signed.</source>
   <translation>Mit setSigningCert müssen die Anfragen der Anwendung signiert sein.</translation>
  </message>
  <message>
   <source>Without a language</source>
   <translation>Ohne Sprache</translation>
  </message>
  <message>
   <source>Without an API</source>
   <translation>Ohne API</translation>
  </message>
  <message>
   <source>Without an API as audience the access token is opaque; it looks like an encrypted token.</source>
   <translation>Ohne eine API als Audience ist das Access-Token opak; es sieht aus wie ein verschlüsseltes Token.</translation>
  </message>
  <message>
   <source>Without event.user.enrolledFactors nobody knows which factors the user has; the studio takes each as it is needed.</source>
   <translation>Ohne event.user.enrolledFactors weiß niemand, welche Faktoren der Benutzer hat; das Studio nimmt jeden so an, wie er gebraucht wird.</translation>
  </message>
  <message>
   <source>Without setEncryptionAlgorithm the assertion is encrypted with aes256-cbc, and the tenant's log warns of that.</source>
   <translation>Ohne setEncryptionAlgorithm wird die Assertion mit aes256-cbc verschlüsselt, und das Protokoll des Tenants warnt davor.</translation>
  </message>
  <message>
   <source>Without the parameter validateToken throws "There is no parameter called" with its name.</source>
   <translation>Ohne den Parameter wirft validateToken „There is no parameter called“ mit seinem Namen.</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>addScope throws for a scope that is no text, blank, longer than 280 characters or has white space, and for the 1001st scope.</source>
   <translation>addScope wirft einen Fehler bei einem Scope, der kein Text, leer oder länger als 280 Zeichen ist oder Leerraum enthält, und beim 1001. Scope.</translation>
  </message>
  <message>
   <source>addTargetScope throws for a scope that is no text, blank, too long or has white space.</source>
   <translation>addTargetScope wirft einen Fehler bei einem Scope, der kein Text, leer oder zu lang ist oder Leerraum enthält.</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>an Action is never given the password</source>
   <translation>eine Action bekommt nie das Passwort</translation>
  </message>
  <message>
   <source>an Action is not told the options of the connection</source>
   <translation>eine Action erfährt die Optionen der Connection nicht</translation>
  </message>
  <message>
   <source>an Action is not told with whom the user signed in before</source>
   <translation>eine Action erfährt nicht, bei wem sich der Benutzer vorher angemeldet hat</translation>
  </message>
  <message>
   <source>api.multifactor.enable is postponed until all actions are done.</source>
   <translation>api.multifactor.enable wird aufgeschoben, bis alle Actions fertig sind.</translation>
  </message>
  <message>
   <source>api.user.setUserId of pre-user-registration works and is not documented.</source>
   <translation>api.user.setUserId von pre-user-registration funktioniert und ist nicht dokumentiert.</translation>
  </message>
  <message>
   <source>attributes</source>
   <translation>Attribute</translation>
  </message>
  <message>
   <source>authorization code</source>
   <translation>Autorisierungscode</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <source>cache.get answers a record with value and expires_at, and undefined where there is none.</source>
   <translation>cache.get antwortet mit einem Eintrag mit value und expires_at, und mit undefined, wo es keinen gibt.</translation>
  </message>
  <message>
   <source>canRedirect is false with prompt=none and in the grants that have no browser.</source>
   <translation>canRedirect ist false bei prompt=none und bei den Grants, die keinen Browser haben.</translation>
  </message>
  <message>
   <source>characters</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>client credentials</source>
   <translation>Client-Credentials</translation>
  </message>
  <message>
   <source>client-initiated backchannel</source>
   <translation>vom Client angestoßener Rückkanal</translation>
  </message>
  <message>
   <source>client-initiated backchannel by link</source>
   <translation>vom Client angestoßener Rückkanal per Link</translation>
  </message>
  <message>
   <source>created_at and updated_at are written as JavaScript prints a Date, with the type xs:anyType.</source>
   <translation>created_at und updated_at werden so geschrieben, wie JavaScript ein Date ausgibt, mit dem Typ xs:anyType.</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>deleteMetadata throws on an online refresh token.</source>
   <translation>deleteMetadata wirft bei einem Online-Refresh-Token einen Fehler.</translation>
  </message>
  <message>
   <source>deny of a token exchange throws for a code or reason that is no text or too long.</source>
   <translation>deny eines Token-Tauschs wirft einen Fehler bei einem Code oder Grund, der kein Text oder zu lang ist.</translation>
  </message>
  <message>
   <source>device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>encodeToken makes an HS256 token with iat, iss as the host of the request, sub, an exp 900 seconds ahead, ip, and the payload on top.</source>
   <translation>encodeToken macht ein HS256-Token mit iat, iss als dem Host der Anfrage, sub, exp in 900 Sekunden, ip und dazu der Payload.</translation>
  </message>
  <message>
   <source>encodeToken throws without a secret.</source>
   <translation>encodeToken wirft ohne Secret einen Fehler.</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <source>event.authentication.methods and event.user.enrolledFactors change only when the next action starts.</source>
   <translation>event.authentication.methods und event.user.enrolledFactors ändern sich erst, wenn die nächste Action beginnt.</translation>
  </message>
  <message>
   <source>event.configuration is internal and empty unless something is put there on purpose.</source>
   <translation>event.configuration ist intern und leer, wenn nicht absichtlich etwas hineingelegt wird.</translation>
  </message>
  <message>
   <source>event.resource_server is absent when the access token is opaque.</source>
   <translation>event.resource_server fehlt, wenn das Access-Token opak ist.</translation>
  </message>
  <message>
   <source>event.secrets holds only the secrets of this action, as texts, and cannot be changed by it.</source>
   <translation>event.secrets enthält nur die Secrets dieser Action, als Texte, und sie kann sie nicht ändern.</translation>
  </message>
  <message>
   <source>event.{parent} may be absent, and reading {name} of it then throws</source>
   <translation>event.{parent} kann fehlen, und {name} daraus zu lesen wirft dann einen Fehler</translation>
  </message>
  <message>
   <source>every scope that is requested</source>
   <translation>jeder verlangte Scope</translation>
  </message>
  <message>
   <source>evictMetadata throws on an online refresh token.</source>
   <translation>evictMetadata wirft bei einem Online-Refresh-Token einen Fehler.</translation>
  </message>
  <message>
   <source>exports must be an object, else the execution fails with "The Action must export an object."</source>
   <translation>exports muss ein Objekt sein, sonst scheitert die Ausführung mit „The Action must export an object.“</translation>
  </message>
  <message>
   <source>getUserEffectiveRoles throws when take is no positive integer.</source>
   <translation>getUserEffectiveRoles wirft einen Fehler, wenn take keine positive ganze Zahl ist.</translation>
  </message>
  <message>
   <source>getUserEffectiveRolesByIds throws for anything but a list of texts with something in it.</source>
   <translation>getUserEffectiveRolesByIds wirft einen Fehler bei allem, was keine nicht leere Liste von Texten ist.</translation>
  </message>
  <message>
   <source>getUserEffectiveRolesByNames throws for anything but a list of texts with something in it.</source>
   <translation>getUserEffectiveRolesByNames wirft einen Fehler bei allem, was keine nicht leere Liste von Texten ist.</translation>
  </message>
  <message>
   <source>getUserGroups throws when take is no positive integer.</source>
   <translation>getUserGroups wirft einen Fehler, wenn take keine positive ganze Zahl ist.</translation>
  </message>
  <message>
   <source>global</source>
   <translation>global</translation>
  </message>
  <message>
   <source>gty stands only in access tokens of the client-credentials, password and refresh-token grants.</source>
   <translation>gty steht nur in Access-Tokens der Grants client-credentials, password und refresh-token.</translation>
  </message>
  <message>
   <source>hasGroupMembership throws for anything but a list of texts with something in it.</source>
   <translation>hasGroupMembership wirft einen Fehler bei allem, was keine nicht leere Liste von Texten ist.</translation>
  </message>
  <message>
   <source>hybrid flow</source>
   <translation>Hybrid-Ablauf</translation>
  </message>
  <message>
   <source>implicit flow</source>
   <translation>impliziter Ablauf</translation>
  </message>
  <message>
   <source>legacy JWT bearer</source>
   <translation>alter JWT-Bearer</translation>
  </message>
  <message>
   <source>legacy password grant</source>
   <translation>alter Passwort-Grant</translation>
  </message>
  <message>
   <source>legacy social access token</source>
   <translation>altes soziales Access-Token</translation>
  </message>
  <message>
   <source>modules</source>
   <translation>Module</translation>
  </message>
  <message>
   <source>no organization</source>
   <translation>keine Organisation</translation>
  </message>
  <message>
   <source>offline_access is granted only by an API that allows offline access.</source>
   <translation>offline_access gewährt nur eine API, die Offline-Zugriff erlaubt.</translation>
  </message>
  <message>
   <source>other protocol</source>
   <translation>anderes Protokoll</translation>
  </message>
  <message>
   <source>password grant</source>
   <translation>Passwort-Grant</translation>
  </message>
  <message>
   <source>properties</source>
   <translation>Eigenschaften</translation>
  </message>
  <message>
   <source>providerOptions of multifactor.enable are for the provider duo only.</source>
   <translation>providerOptions von multifactor.enable sind nur für den Provider duo.</translation>
  </message>
  <message>
   <source>recordMethod throws in the execute handler.</source>
   <translation>recordMethod wirft im Execute-Handler einen Fehler.</translation>
  </message>
  <message>
   <source>refresh token</source>
   <translation>Refresh-Token</translation>
  </message>
  <message>
   <source>removeScope throws for a scope that is no text, blank, longer than 280 characters or has white space, and for the 1001st scope.</source>
   <translation>removeScope wirft einen Fehler bei einem Scope, der kein Text, leer oder länger als 280 Zeichen ist oder Leerraum enthält, und beim 1001. Scope.</translation>
  </message>
  <message>
   <source>removeTargetScope throws for a scope that is no text, blank, too long or has white space.</source>
   <translation>removeTargetScope wirft einen Fehler bei einem Scope, der kein Text, leer oder zu lang ist oder Leerraum enthält.</translation>
  </message>
  <message>
   <source>render throws beside a redirect, for a second form, for a long id and for options beyond their limits.</source>
   <translation>render wirft einen Fehler neben einer Weiterleitung, beim zweiten Formular, bei einer langen ID und bei Optionen über ihren Grenzen.</translation>
  </message>
  <message>
   <source>requests</source>
   <translation>Aufforderungen</translation>
  </message>
  <message>
   <source>require('actions:NAME') loads an Actions module of the tenant into the action that asks for it.</source>
   <translation>require('actions:NAME') lädt ein Actions-Modul des Tenants in die Action, die danach fragt.</translation>
  </message>
  <message>
   <source>scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>sendUserTo sets the query on the URL, and the platform adds state.</source>
   <translation>sendUserTo setzt die Query an die URL, und die Plattform fügt state hinzu.</translation>
  </message>
  <message>
   <source>sendUserTo throws for what is no URL and beside a form.</source>
   <translation>sendUserTo wirft einen Fehler bei dem, was keine URL ist, und neben einem Formular.</translation>
  </message>
  <message>
   <source>setActor throws for anything but a plain object with a sub, at most five levels deep and with a few short properties.</source>
   <translation>setActor wirft einen Fehler bei allem, was kein einfaches Objekt mit einem sub ist, höchstens fünf Ebenen tief und mit wenigen kurzen Eigenschaften.</translation>
  </message>
  <message>
   <source>setAppMetadata throws when the stored app_metadata is no object.</source>
   <translation>setAppMetadata wirft einen Fehler, wenn die gespeicherten app_metadata kein Objekt sind.</translation>
  </message>
  <message>
   <source>setAttribute throws for a name that is no text or too long, for values that are no scalars, and when all attributes take more than 102400 bytes.</source>
   <translation>setAttribute wirft einen Fehler bei einem Namen, der kein Text oder zu lang ist, bei Werten, die keine Skalare sind, und wenn alle Attribute zusammen mehr als 102400 Bytes brauchen.</translation>
  </message>
  <message>
   <source>setAttribute with null or undefined takes the attribute out of the assertion.</source>
   <translation>setAttribute mit null oder undefined nimmt das Attribut aus der Assertion.</translation>
  </message>
  <message>
   <source>setCustomClaim throws for the name scope in post-login.</source>
   <translation>setCustomClaim wirft in post-login einen Fehler beim Namen scope.</translation>
  </message>
  <message>
   <source>setPrimaryUser takes a text of at most 128 characters once per transaction, else it throws.</source>
   <translation>setPrimaryUser nimmt einmal je Transaktion einen Text von höchstens 128 Zeichen, sonst wirft es einen Fehler.</translation>
  </message>
  <message>
   <source>setResultUrl throws for what is no URL.</source>
   <translation>setResultUrl wirft einen Fehler bei dem, was keine URL ist.</translation>
  </message>
  <message>
   <source>setTargetScopes throws for anything but an array of scopes.</source>
   <translation>setTargetScopes wirft einen Fehler bei allem, was kein Array von Scopes ist.</translation>
  </message>
  <message>
   <source>setUserByConnection throws unless it gets the name of a connection, attributes and options.</source>
   <translation>setUserByConnection wirft einen Fehler, wenn es nicht den Namen einer Connection, Attribute und Optionen bekommt.</translation>
  </message>
  <message>
   <source>setUserById throws for anything but a text of 1 to 512 characters.</source>
   <translation>setUserById wirft einen Fehler bei allem, was kein Text von 1 bis 512 Zeichen ist.</translation>
  </message>
  <message>
   <source>setUserId throws for anything but 1 to 255 letters, digits or any of @._+-</source>
   <translation>setUserId wirft einen Fehler bei allem außer 1 bis 255 Buchstaben, Ziffern oder Zeichen aus @._+-</translation>
  </message>
  <message>
   <source>setUserMetadata throws when the stored user_metadata is no object.</source>
   <translation>setUserMetadata wirft einen Fehler, wenn die gespeicherten user_metadata kein Objekt sind.</translation>
  </message>
  <message>
   <source>the event of a sign-up does not say it</source>
   <translation>das Event einer Registrierung sagt es nicht</translation>
  </message>
  <message>
   <source>the host of the request</source>
   <translation>der Host der Anfrage</translation>
  </message>
  <message>
   <source>the platform</source>
   <translation>die Plattform</translation>
  </message>
  <message>
   <source>the roles of the event</source>
   <translation>die Rollen des Events</translation>
  </message>
  <message>
   <source>the studio, so that every field is there</source>
   <translation>das Studio, damit jedes Feld da ist</translation>
  </message>
  <message>
   <source>the studio; a new API at Auth0 has it off</source>
   <translation>das Studio; bei einer neuen API von Auth0 ist es aus</translation>
  </message>
  <message>
   <source>the studio; a new tenant has it off</source>
   <translation>das Studio; bei einem neuen Tenant ist es aus</translation>
  </message>
  <message>
   <source>token exchange</source>
   <translation>Token-Tausch</translation>
  </message>
  <message>
   <source>user_metadata set in the action that sets another primary user is lost.</source>
   <translation>Werden user_metadata in derselben Action gesetzt, die einen anderen primären Benutzer setzt, so gehen sie verloren.</translation>
  </message>
  <message>
   <source>validateToken reads query and body and throws "The session token is invalid" with the reason.</source>
   <translation>validateToken liest Query und Body und wirft „The session token is invalid“ mit dem Grund.</translation>
  </message>
  <message>
   <source>validateToken throws for a token that is missing or does not hold.</source>
   <translation>validateToken wirft einen Fehler bei einem Token, das fehlt oder nicht gilt.</translation>
  </message>
  <message>
   <source>validation.error throws for a code or message that is no text or longer than 100 characters.</source>
   <translation>validation.error wirft einen Fehler bei einem Code oder einer Meldung, die kein Text oder länger als 100 Zeichen ist.</translation>
  </message>
  <message>
   <source>versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>{name} belongs to an older runtime of actions</source>
   <translation>{name} gehört zu einer älteren Laufzeit der Actions</translation>
  </message>
  <message>
   <source>{name} looks like a secret that stands in the code</source>
   <translation>{name} sieht aus wie ein Secret, das im Code steht</translation>
  </message>
  <message>
   <source>{what} of {method} has {size} {unit}; the platform takes {limit}</source>
   <translation>{what} von {method} hat {size} {unit}; die Plattform nimmt {limit}</translation>
  </message>
 </context>
</TS>
