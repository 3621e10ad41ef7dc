<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>A POST /oauth/token whose grant_type is urn:ietf:params:oauth:grant-type:token-exchange and whose subject_token_type belongs to a profile.</source>
   <translation>Ein POST an /oauth/token, dessen grant_type urn:ietf:params:oauth:grant-type:token-exchange ist und dessen subject_token_type zu einem Profil gehört.</translation>
  </message>
  <message>
   <source>A bad token leads to the error "The session token is invalid: &lt;reason&gt;".</source>
   <translation>Ein ungültiges Token führt zum Fehler „The session token is invalid: &lt;reason&gt;“.</translation>
  </message>
  <message>
   <source>A flow may hold no more than 4 challenge/enroll requests; one beyond that causes authentication to fail.</source>
   <translation>Ein Ablauf darf höchstens 4 Aufforderungen zu Challenge oder Einrichtung enthalten; mit einer weiteren schlägt die Authentifizierung fehl.</translation>
  </message>
  <message>
   <source>A key that does not exist yields error code CacheKeyDoesNotExist; any other failure yields FailedToDeleteCacheRecord.</source>
   <translation>Gibt es den Schlüssel nicht, ist der Fehlercode CacheKeyDoesNotExist; jedes andere Scheitern ergibt FailedToDeleteCacheRecord.</translation>
  </message>
  <message>
   <source>A missing or over-long argument throws a message beginning with "Invalid deny arguments:".</source>
   <translation>Ein fehlendes oder zu langes Argument löst eine Meldung aus, die mit „Invalid deny arguments:“ beginnt.</translation>
  </message>
  <message>
   <source>A non-array raises the TypeError "The value for scopes must be an array."</source>
   <translation>Was kein Array ist, löst den TypeError „The value for scopes must be an array.“ aus.</translation>
  </message>
  <message>
   <source>A page which says: {reason}</source>
   <translation>Eine Seite, auf der steht: {reason}</translation>
  </message>
  <message>
   <source>A request with prompt=none ends in the error interaction_required.</source>
   <translation>Eine Anfrage mit prompt=none endet im Fehler interaction_required.</translation>
  </message>
  <message>
   <source>A single scope of 1 to 280 characters without white space; surrounding blanks are trimmed.</source>
   <translation>Ein einzelner Scope von 1 bis 280 Zeichen ohne Leerraum; Leerzeichen am Rand werden abgeschnitten.</translation>
  </message>
  <message>
   <source>API (audience)</source>
   <translation>API (Audience)</translation>
  </message>
  <message>
   <source>ASN from which that request came.</source>
   <translation>ASN des Netzes, aus dem diese Anfrage kam.</translation>
  </message>
  <message>
   <source>ASN from which the call came.</source>
   <translation>ASN des Netzes, aus dem der Aufruf kam.</translation>
  </message>
  <message>
   <source>ASN recorded at first sight.</source>
   <translation>Zuerst erfasste ASN.</translation>
  </message>
  <message>
   <source>ASN recorded most recently.</source>
   <translation>Zuletzt erfasste ASN.</translation>
  </message>
  <message>
   <source>Abandons this message permanently.</source>
   <translation>Gibt diese Nachricht endgültig auf.</translation>
  </message>
  <message>
   <source>Accepts finite numbers only; a falsy value throws "Either inactivity or absolute expiration time must be provided".</source>
   <translation>Nimmt nur endliche Zahlen an; ein Wert, der als falsch gilt (falsy), wirft „Either inactivity or absolute expiration time must be provided“.</translation>
  </message>
  <message>
   <source>According to the docs a trigger may hold 20 entries and 8 kB altogether, with 64 bytes per key and 4 kB per value.</source>
   <translation>Laut Dokumentation darf ein Trigger 20 Einträge und insgesamt 8 kB halten, mit 64 Bytes je Schlüssel und 4 kB je Wert.</translation>
  </message>
  <message>
   <source>Address for support, from the tenant's settings.</source>
   <translation>Adresse für Support aus den Einstellungen des Tenants.</translation>
  </message>
  <message>
   <source>Address to send the user to.</source>
   <translation>Adresse, zu der der Benutzer geschickt wird.</translation>
  </message>
  <message>
   <source>Address to which the browser returns when the flow ends.</source>
   <translation>Adresse, zu der der Browser zurückkehrt, wenn der Ablauf endet.</translation>
  </message>
  <message>
   <source>Adds a claim to the ID token and to what /userinfo answers.</source>
   <translation>Fügt dem ID-Token und der Antwort von /userinfo einen Claim hinzu.</translation>
  </message>
  <message>
   <source>Adds a claim to the access token for machine-to-machine use.</source>
   <translation>Fügt dem Access-Token (Machine-to-Machine) einen Claim hinzu.</translation>
  </message>
  <message>
   <source>Adds a claim to the access token.</source>
   <translation>Fügt dem Access-Token einen Claim hinzu.</translation>
  </message>
  <message>
   <source>Adds to suspicious-IP throttling, which by default grants each IP 10 attempts and restores 6 per hour. After that the answer is HTTP 429 too_many_attempts.</source>
   <translation>Zählt bei der Drosselung verdächtiger IPs mit, die jeder IP standardmäßig 10 Versuche gewährt und 6 je Stunde wiederherstellt. Danach lautet die Antwort HTTP 429 too_many_attempts.</translation>
  </message>
  <message>
   <source>After a token exchange with setActor, names the one acting on the user's behalf.</source>
   <translation>Nennt nach einem Token-Tausch mit setActor, wer im Namen des Benutzers handelt.</translation>
  </message>
  <message>
   <source>After too many rejections from one address</source>
   <translation>Nach zu vielen Ablehnungen von einer Adresse</translation>
  </message>
  <message>
   <source>Ahead of creating a database or passwordless user.</source>
   <translation>Bevor ein Datenbank- oder passwortloser Benutzer angelegt wird.</translation>
  </message>
  <message>
   <source>Ahead of post-login, which then has oauth2-token-exchange as its event.transaction.protocol.</source>
   <translation>Vor post-login, dessen event.transaction.protocol dann oauth2-token-exchange ist.</translation>
  </message>
  <message>
   <source>All its errors begin with "Failed to set refresh token metadata: ".</source>
   <translation>Alle Fehler der Methode beginnen mit „Failed to set refresh token metadata: “.</translation>
  </message>
  <message>
   <source>All other side effects stand.</source>
   <translation>Alle anderen Seiteneffekte bleiben bestehen.</translation>
  </message>
  <message>
   <source>All remaining errors begin with "Failed to set session metadata: Invalid metadata: ".</source>
   <translation>Alle übrigen Fehler beginnen mit „Failed to set session metadata: Invalid metadata: “.</translation>
  </message>
  <message>
   <source>All values together may take 16 KB, and breaking any limit throws.</source>
   <translation>Alle Werte zusammen dürfen 16 KB belegen; wird eine Grenze überschritten, wirft die Methode einen Fehler.</translation>
  </message>
  <message>
   <source>Allows 25 entries whose keys match ^[a-zA-Z0-9_-]{1,255}$ and whose values have no more than 255 characters and no null bytes.</source>
   <translation>Erlaubt 25 Einträge, deren Schlüssel auf ^[a-zA-Z0-9_-]{1,255}$ passen und deren Werte höchstens 255 Zeichen und keine Null-Bytes enthalten.</translation>
  </message>
  <message>
   <source>Alternative names listed in the certificate.</source>
   <translation>Alternative Namen, die im Zertifikat aufgeführt sind.</translation>
  </message>
  <message>
   <source>An MFA message is due by SMS or voice, with Custom as the MFA phone provider.</source>
   <translation>Eine MFA-Nachricht per SMS oder Anruf steht an, und der Telefonanbieter für MFA ist Custom.</translation>
  </message>
  <message>
   <source>An empty list leaves no attribute behind, and null removes one.</source>
   <translation>Eine leere Liste lässt kein Attribut zurück, und null entfernt eines.</translation>
  </message>
  <message>
   <source>An empty object wherever official samples show it. It serves internally as configuration of marketplace/integration Actions, so keep it as {}.</source>
   <translation>Ein leeres Objekt, wo immer offizielle Beispiele es zeigen. Es dient intern der Konfiguration von Actions aus dem Marketplace und aus Integrationen; lass es also bei {}.</translation>
  </message>
  <message>
   <source>An empty value or a non-string gives "The provided primary_user_id must be a non-empty string"; more than 128 characters gives "The provided primary_user_id exceeds the maximum length."</source>
   <translation>Ein leerer Wert oder etwas anderes als ein String ergibt „The provided primary_user_id must be a non-empty string“; mehr als 128 Zeichen ergeben „The provided primary_user_id exceeds the maximum length.“</translation>
  </message>
  <message>
   <source>An error code of your choice.</source>
   <translation>Ein Fehlercode deiner Wahl.</translation>
  </message>
  <message>
   <source>An error page of the tenant which says: {reason}</source>
   <translation>Eine Fehlerseite des Tenants, auf der steht: {reason}</translation>
  </message>
  <message>
   <source>An error page which says: {reason}</source>
   <translation>Eine Fehlerseite, auf der steht: {reason}</translation>
  </message>
  <message>
   <source>An error text of your choice.</source>
   <translation>Ein Fehlertext deiner Wahl.</translation>
  </message>
  <message>
   <source>An existing user's email, phone_number and username may not be changed this way.</source>
   <translation>email, phone_number und username eines vorhandenen Benutzers dürfen auf diesem Weg nicht geändert werden.</translation>
  </message>
  <message>
   <source>An id the caller supplies so that all log entries of a flow can be matched.</source>
   <translation>Eine ID, die der Aufrufer mitgibt, damit sich alle Protokolleinträge eines Ablaufs einander zuordnen lassen.</translation>
  </message>
  <message>
   <source>Any later Actions are skipped.</source>
   <translation>Spätere Actions werden übersprungen.</translation>
  </message>
  <message>
   <source>Anything but a list with something in it fails with: The "groups" parameter must be a non-empty array of strings.</source>
   <translation>Alles außer einer nicht leeren Liste schlägt fehl mit: „The "groups" parameter must be a non-empty array of strings.“</translation>
  </message>
  <message>
   <source>Anything but a list with something in it fails with: The "ids" parameter must be a non-empty array of strings.</source>
   <translation>Alles außer einer nicht leeren Liste schlägt fehl mit: „The "ids" parameter must be a non-empty array of strings.“</translation>
  </message>
  <message>
   <source>Anything but a list with something in it fails with: The "names" parameter must be a non-empty array of strings.</source>
   <translation>Alles außer einer nicht leeren Liste schlägt fehl mit: „The "names" parameter must be a non-empty array of strings.“</translation>
  </message>
  <message>
   <source>Appears nowhere but in the live listing of triggers (v1, CURRENT, node22).</source>
   <translation>Erscheint nirgends als in der Live-Liste der Trigger (v1, CURRENT, node22).</translation>
  </message>
  <message>
   <source>Application</source>
   <translation>Anwendung</translation>
  </message>
  <message>
   <source>Applications &gt; Token Exchange profile</source>
   <translation>Applications &gt; Profil für den Token-Tausch</translation>
  </message>
  <message>
   <source>Applies only if the protocol is oauth2-refresh-token.</source>
   <translation>Wirkt nur, wenn das Protokoll oauth2-refresh-token ist.</translation>
  </message>
  <message>
   <source>Arguments are checked as for setExpiresAt.</source>
   <translation>Die Argumente werden wie bei setExpiresAt geprüft.</translation>
  </message>
  <message>
   <source>Assignment to the experiment in progress, which is null or missing if there is none.</source>
   <translation>Zuordnung zum laufenden Experiment; null oder nicht vorhanden, wenn es keines gibt.</translation>
  </message>
  <message>
   <source>Assigns the exchange to an Organization.</source>
   <translation>Ordnet den Tausch einer Organisation zu.</translation>
  </message>
  <message>
   <source>Assigns the sign-up to an Organization.</source>
   <translation>Ordnet die Registrierung einer Organisation zu.</translation>
  </message>
  <message>
   <source>Asynchronously once the password has changed, for database connections only.</source>
   <translation>Asynchron, nachdem sich das Passwort geändert hat, nur bei Datenbank-Connections.</translation>
  </message>
  <message>
   <source>Asynchronously once the user exists, so neither its result nor any error gets to the user.</source>
   <translation>Asynchron, nachdem der Benutzer angelegt ist; weder sein Ergebnis noch ein Fehler erreicht daher den Benutzer.</translation>
  </message>
  <message>
   <source>Asynchronously, with at-least-once delivery and retries.</source>
   <translation>Asynchron, mit mindestens einmaliger Zustellung und Wiederholungen.</translation>
  </message>
  <message>
   <source>At the top level there is no request, user, transaction or tenant, as all content sits in event.message.data.</source>
   <translation>Auf der obersten Ebene gibt es kein request, user, transaction oder tenant, da der ganze Inhalt in event.message.data steht.</translation>
  </message>
  <message>
   <source>Audience that identifies the API.</source>
   <translation>Audience, die die API bezeichnet.</translation>
  </message>
  <message>
   <source>Auth0 appends a state parameter, and /continue has to receive it back.</source>
   <translation>Auth0 hängt einen Parameter state an, den /continue zurückbekommen muss.</translation>
  </message>
  <message>
   <source>Auth0 serves this over the network; the studio should answer from fixture data.</source>
   <translation>Auth0 liefert dies über das Netz; das Studio soll aus vorbereiteten Daten antworten.</translation>
  </message>
  <message>
   <source>Authenticated</source>
   <translation>Angemeldet</translation>
  </message>
  <message>
   <source>Autonomous system number from which the call came.</source>
   <translation>Nummer des autonomen Systems (ASN), aus dem der Aufruf kam.</translation>
  </message>
  <message>
   <source>Available in post-login under event.transaction.actor.</source>
   <translation>In post-login unter event.transaction.actor verfügbar.</translation>
  </message>
  <message>
   <source>Bad input makes it throw "Invalid setUserByConnection arguments: ...".</source>
   <translation>Bei falscher Eingabe wirft die Methode „Invalid setUserByConnection arguments: ...“.</translation>
  </message>
  <message>
   <source>Bad input makes it throw "Invalid setUserById arguments: ...".</source>
   <translation>Bei falscher Eingabe wirft die Methode „Invalid setUserById arguments: ...“.</translation>
  </message>
  <message>
   <source>Bad input makes it throw "Invalid setUserId arguments: ...".</source>
   <translation>Bei falscher Eingabe wirft die Methode „Invalid setUserId arguments: ...“.</translation>
  </message>
  <message>
   <source>Between passing the first challenge of the reset (email link or code) and setting the new password.</source>
   <translation>Zwischen dem Bestehen der ersten Challenge des Zurücksetzens (E-Mail mit Link oder Code) und dem Setzen des neuen Passworts.</translation>
  </message>
  <message>
   <source>Body of the request for a token with grant_type, subject_token, subject_token_type, audience, scope and whatever custom parameters were sent.</source>
   <translation>Inhalt der Token-Anfrage mit grant_type, subject_token, subject_token_type, audience, scope und den mitgesendeten eigenen Parametern.</translation>
  </message>
  <message>
   <source>Body of the request for a token.</source>
   <translation>Inhalt der Token-Anfrage.</translation>
  </message>
  <message>
   <source>Body sent with the signup request.</source>
   <translation>Inhalt, der mit der Registrierungsanfrage gesendet wurde.</translation>
  </message>
  <message>
   <source>Both event.client and event.transaction.* may be missing.</source>
   <translation>Sowohl event.client als auch event.transaction.* können fehlen.</translation>
  </message>
  <message>
   <source>Branding &gt; Email Provider</source>
   <translation>Branding &gt; Email Provider</translation>
  </message>
  <message>
   <source>Branding &gt; Phone Provider (not in the flow editor or library)</source>
   <translation>Branding &gt; Phone Provider (nicht im Flow-Editor und nicht in der Bibliothek)</translation>
  </message>
  <message>
   <source>Breaking a limit does not throw; the result is an error object instead.</source>
   <translation>Wird eine Grenze überschritten, wirft die Methode keinen Fehler; das Ergebnis ist stattdessen ein Fehlerobjekt.</translation>
  </message>
  <message>
   <source>Brings the absolute expiry forward.</source>
   <translation>Zieht die absolute Ablaufzeit vor.</translation>
  </message>
  <message>
   <source>Brings the idle expiry forward.</source>
   <translation>Zieht die Ablaufzeit bei Nichtgebrauch vor.</translation>
  </message>
  <message>
   <source>Brings the session's absolute expiry forward.</source>
   <translation>Zieht die absolute Ablaufzeit der Sitzung vor.</translation>
  </message>
  <message>
   <source>Brings the session's idle expiry forward.</source>
   <translation>Zieht die Ablaufzeit der Sitzung bei Nichtgebrauch vor.</translation>
  </message>
  <message>
   <source>Browser</source>
   <translation>Browser</translation>
  </message>
  <message>
   <source>Calling it alone changes nothing.</source>
   <translation>Der Aufruf allein ändert nichts.</translation>
  </message>
  <message>
   <source>Calling prompt.render in the same Action as well makes it abort.</source>
   <translation>Wird in derselben Action auch prompt.render aufgerufen, bricht sie ab.</translation>
  </message>
  <message>
   <source>Categories into which the bot falls.</source>
   <translation>Kategorien, in die der Bot fällt.</translation>
  </message>
  <message>
   <source>Category of the list concerned.</source>
   <translation>Kategorie der betreffenden Liste.</translation>
  </message>
  <message>
   <source>Certificate the client presented for mTLS.</source>
   <translation>Zertifikat, das der Client für mTLS vorgelegt hat.</translation>
  </message>
  <message>
   <source>Challenge passed</source>
   <translation>Challenge bestanden</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Channel by which the message goes out.</source>
   <translation>Kanal, über den die Nachricht hinausgeht.</translation>
  </message>
  <message>
   <source>Checks the address against lists of IPs with a poor reputation.</source>
   <translation>Prüft die Adresse gegen Listen von IPs mit schlechtem Ruf.</translation>
  </message>
  <message>
   <source>Checks the signed token returned to /continue and gives back the payload.</source>
   <translation>Prüft das signierte Token, das an /continue zurückkommt, und gibt seinen Payload zurück.</translation>
  </message>
  <message>
   <source>Checks whether the device has been seen before.</source>
   <translation>Prüft, ob das Gerät schon einmal gesehen wurde.</translation>
  </message>
  <message>
   <source>Checks whether the request comes from a known agent.</source>
   <translation>Prüft, ob die Anfrage von einem bekannten Agenten kommt.</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Clears the refresh token of all metadata.</source>
   <translation>Entfernt alle Metadaten vom Refresh-Token.</translation>
  </message>
  <message>
   <source>Clears the session of all metadata.</source>
   <translation>Entfernt alle Metadaten von der Sitzung.</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Client</translation>
  </message>
  <message>
   <source>Client ID</source>
   <translation>Client-ID</translation>
  </message>
  <message>
   <source>Client authenticated</source>
   <translation>Client angemeldet</translation>
  </message>
  <message>
   <source>Client id of the application.</source>
   <translation>Client-ID der Anwendung.</translation>
  </message>
  <message>
   <source>Client metadata</source>
   <translation>Client-Metadaten</translation>
  </message>
  <message>
   <source>Clients that are third-party or not OIDC-conformant are turned away, and the API has to permit skipping consent.</source>
   <translation>Clients von Dritten und solche, die nicht OIDC-konform sind, werden abgewiesen, und die API muss erlauben, dass die Einwilligung übersprungen wird.</translation>
  </message>
  <message>
   <source>Code of the error, either standard or custom.</source>
   <translation>Code des Fehlers, ein Standardcode oder ein eigener.</translation>
  </message>
  <message>
   <source>Code of the state or province.</source>
   <translation>Code des Bundeslandes oder der Provinz.</translation>
  </message>
  <message>
   <source>Code that gives the status.</source>
   <translation>Code, der den Status angibt.</translation>
  </message>
  <message>
   <source>Collects signals supplied by third-party providers.</source>
   <translation>Sammelt Signale von Drittanbietern.</translation>
  </message>
  <message>
   <source>Compares the location with the previous login to judge whether the travel speed is plausible.</source>
   <translation>Vergleicht den Ort mit dem des vorigen Logins, um zu beurteilen, ob die Reisegeschwindigkeit plausibel ist.</translation>
  </message>
  <message>
   <source>Confidence across all assessors, where high stands for low risk.</source>
   <translation>Konfidenz über alle Prüfungen hinweg; high bedeutet geringes Risiko.</translation>
  </message>
  <message>
   <source>Confidence level of the check, where high stands for low risk.</source>
   <translation>Konfidenz der Prüfung; high bedeutet geringes Risiko.</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Connection</translation>
  </message>
  <message>
   <source>Connection ID</source>
   <translation>Connection-ID</translation>
  </message>
  <message>
   <source>Connection chosen</source>
   <translation>Connection gewählt</translation>
  </message>
  <message>
   <source>Continues the login as a different user once accounts have been linked.</source>
   <translation>Setzt den Login als ein anderer Benutzer fort, nachdem Konten verknüpft wurden.</translation>
  </message>
  <message>
   <source>Correlation id for matching log entries.</source>
   <translation>Korrelations-ID, mit der sich Protokolleinträge einander zuordnen lassen.</translation>
  </message>
  <message>
   <source>Counters about the user's logins.</source>
   <translation>Zähler zu den Logins des Benutzers.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Country as an ISO 3166 alpha-2 code.</source>
   <translation>Land als Code nach ISO 3166 alpha-2.</translation>
  </message>
  <message>
   <source>Country as an ISO 3166 alpha-3 code.</source>
   <translation>Land als Code nach ISO 3166 alpha-3.</translation>
  </message>
  <message>
   <source>Creates a signed token for the site the user is redirected to.</source>
   <translation>Erzeugt ein signiertes Token für die Website, zu der der Benutzer weitergeleitet wird.</translation>
  </message>
  <message>
   <source>Credentials checked</source>
   <translation>Anmeldedaten geprüft</translation>
  </message>
  <message>
   <source>Custom claims</source>
   <translation>Eigene Claims</translation>
  </message>
  <message>
   <source>Custom claims gathered so far from earlier Actions or Hooks.</source>
   <translation>Eigene Claims, die frühere Actions oder Hooks bisher gesammelt haben.</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Decides whether claims without a mapping retain their own name instead of the http://schema.auth0.com prefix; it starts as false.</source>
   <translation>Legt fest, ob Claims ohne Zuordnung ihren eigenen Namen behalten, statt das Präfix http://schema.auth0.com zu bekommen; anfangs false.</translation>
  </message>
  <message>
   <source>Decides whether details of the identity provider are included; it starts as true.</source>
   <translation>Legt fest, ob Einzelheiten des Identitätsanbieters enthalten sind; anfangs true.</translation>
  </message>
  <message>
   <source>Decides whether profile claims without a mapping are handed through; it starts as true.</source>
   <translation>Legt fest, ob Profil-Claims ohne Zuordnung durchgereicht werden; anfangs true.</translation>
  </message>
  <message>
   <source>Decides whether the attribute name determines NameFormat; it starts as true.</source>
   <translation>Legt fest, ob der Attributname NameFormat bestimmt; anfangs true.</translation>
  </message>
  <message>
   <source>Decides whether xs:type is worked out as string, boolean, double or anyType; it starts as true.</source>
   <translation>Legt fest, ob xs:type als string, boolean, double oder anyType ermittelt wird; anfangs true.</translation>
  </message>
  <message>
   <source>Deletes an entry from the cache.</source>
   <translation>Löscht einen Eintrag aus dem Cache.</translation>
  </message>
  <message>
   <source>Delivery of the e-mail is tried again, up to 5 times within minutes; the reason is logged.</source>
   <translation>Die Zustellung der E-Mail wird erneut versucht, bis zu 5-mal innerhalb weniger Minuten; der Grund wird protokolliert.</translation>
  </message>
  <message>
   <source>Delivery of the message is tried again, up to 5 times within minutes; the reason is logged.</source>
   <translation>Die Zustellung der Nachricht wird erneut versucht, bis zu 5-mal innerhalb weniger Minuten; der Grund wird protokolliert.</translation>
  </message>
  <message>
   <source>Describes how the client proved its identity.</source>
   <translation>Beschreibt, wie der Client seine Identität nachgewiesen hat.</translation>
  </message>
  <message>
   <source>Describes the agent tied to the client. Present only on tenants where agents-as-principals is switched on.</source>
   <translation>Beschreibt den Agenten, der zum Client gehört. Nur in Tenants vorhanden, in denen Agents-as-Principals eingeschaltet ist.</translation>
  </message>
  <message>
   <source>Describes the devices from which the token was used.</source>
   <translation>Beschreibt die Geräte, von denen aus das Token verwendet wurde.</translation>
  </message>
  <message>
   <source>Descriptive text of the variation.</source>
   <translation>Beschreibender Text der Variante.</translation>
  </message>
  <message>
   <source>Details of a rich authorization request (RFC 9396).</source>
   <translation>Einzelheiten einer Rich-Authorization-Anfrage (RFC 9396).</translation>
  </message>
  <message>
   <source>Determines the user from connection and profile, and creates or updates that user on demand.</source>
   <translation>Bestimmt den Benutzer aus Connection und Profil und legt ihn bei Bedarf an oder aktualisiert ihn.</translation>
  </message>
  <message>
   <source>Determines which id the new user will have.</source>
   <translation>Bestimmt, welche ID der neue Benutzer bekommt.</translation>
  </message>
  <message>
   <source>Determines which page the user reaches when the password has been reset.</source>
   <translation>Bestimmt, auf welche Seite der Benutzer kommt, wenn das Passwort zurückgesetzt ist.</translation>
  </message>
  <message>
   <source>Determines which user the tokens are for.</source>
   <translation>Bestimmt, für welchen Benutzer die Tokens sind.</translation>
  </message>
  <message>
   <source>Discarded once the transaction is over and never written to tokens or the profile.</source>
   <translation>Wird verworfen, sobald die Transaktion vorbei ist, und nie in Tokens oder das Profil geschrieben.</translation>
  </message>
  <message>
   <source>Display label given to the agent.</source>
   <translation>Anzeigename des Agenten.</translation>
  </message>
  <message>
   <source>Display label of the organization.</source>
   <translation>Anzeigename der Organisation.</translation>
  </message>
  <message>
   <source>Domain part of the email address.</source>
   <translation>Domain-Teil der E-Mail-Adresse.</translation>
  </message>
  <message>
   <source>During refresh flows event.refresh_token is present and a redirect cannot be made.</source>
   <translation>Beim Refresh ist event.refresh_token vorhanden, und eine Weiterleitung ist nicht möglich.</translation>
  </message>
  <message>
   <source>Dynamic linking id by which this transaction can be referred to later (CIBA/RAR).</source>
   <translation>ID für dynamische Verknüpfung, unter der später auf diese Transaktion verwiesen werden kann (CIBA/RAR).</translation>
  </message>
  <message>
   <source>E-mail due</source>
   <translation>E-Mail fällig</translation>
  </message>
  <message>
   <source>E-mail sent</source>
   <translation>E-Mail gesendet</translation>
  </message>
  <message>
   <source>Each call uses up one of the 4 challenge/enroll requests a flow may make.</source>
   <translation>Jeder Aufruf verbraucht eine der 4 Aufforderungen zu Challenge oder Einrichtung, die ein Ablauf enthalten darf.</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Email address of the sender.</source>
   <translation>E-Mail-Adresse des Absenders.</translation>
  </message>
  <message>
   <source>Email address the message goes to.</source>
   <translation>E-Mail-Adresse, an die die Nachricht geht.</translation>
  </message>
  <message>
   <source>Email verified</source>
   <translation>E-Mail bestätigt</translation>
  </message>
  <message>
   <source>Entries live 15 minutes unless told otherwise and 24 hours at most. If both options are given, the one that expires sooner applies.</source>
   <translation>Einträge leben 15 Minuten, wenn nichts anderes verlangt ist, und höchstens 24 Stunden. Sind beide Optionen angegeben, gilt die, die früher abläuft.</translation>
  </message>
  <message>
   <source>Error code as defined by OAuth.</source>
   <translation>Fehlercode, wie OAuth ihn definiert.</translation>
  </message>
  <message>
   <source>Error code of your choice, written to the tenant log.</source>
   <translation>Fehlercode deiner Wahl, wird ins Protokoll des Tenants geschrieben.</translation>
  </message>
  <message>
   <source>Error texts are "Cookie mode must be provided" and "Invalid cookie mode: X. Valid values are 'persistent' and 'non-persistent'."</source>
   <translation>Die Fehlertexte sind „Cookie mode must be provided“ und „Invalid cookie mode: X. Valid values are 'persistent' and 'non-persistent'.“</translation>
  </message>
  <message>
   <source>Error texts are "The actor must be a plain object.", "The actor object must contain a sub claim." and "Actor nesting must not exceed 5 levels."</source>
   <translation>Die Fehlertexte sind „The actor must be a plain object.“, „The actor object must contain a sub claim.“ und „Actor nesting must not exceed 5 levels.“</translation>
  </message>
  <message>
   <source>Event Streams (action destination)</source>
   <translation>Event Streams (Ziel vom Typ Action)</translation>
  </message>
  <message>
   <source>Event delivered</source>
   <translation>Event zugestellt</translation>
  </message>
  <message>
   <source>Event delivery</source>
   <translation>Zustellung des Events</translation>
  </message>
  <message>
   <source>Event delivery would be denied</source>
   <translation>Die Zustellung des Events würde verweigert</translation>
  </message>
  <message>
   <source>Event delivery would continue</source>
   <translation>Die Zustellung des Events würde fortgesetzt</translation>
  </message>
  <message>
   <source>Event published</source>
   <translation>Event veröffentlicht</translation>
  </message>
  <message>
   <source>Every client_credentials grant.</source>
   <translation>Jeder client_credentials-Grant.</translation>
  </message>
  <message>
   <source>Every email that Auth0 sends.</source>
   <translation>Jede E-Mail, die Auth0 sendet.</translation>
  </message>
  <message>
   <source>Every event that the stream delivers.</source>
   <translation>Jedes Event, das der Stream zustellt.</translation>
  </message>
  <message>
   <source>Every login, including silent login, refresh-token exchange and ROPG, and following custom token exchange; one run per transaction.</source>
   <translation>Jeder Login, auch ein stiller, der Tausch eines Refresh-Tokens und ROPG, sowie nach einem Custom Token Exchange; ein Lauf je Transaktion.</translation>
  </message>
  <message>
   <source>Every text or voice message that Auth0 sends.</source>
   <translation>Jede Text- oder Sprachnachricht, die Auth0 sendet.</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Tausch</translation>
  </message>
  <message>
   <source>Exchange requested</source>
   <translation>Tausch verlangt</translation>
  </message>
  <message>
   <source>Extension attribute that holds the stream id.</source>
   <translation>Erweiterungsattribut, das die ID des Streams enthält.</translation>
  </message>
  <message>
   <source>Extension attribute that holds the tenant slug.</source>
   <translation>Erweiterungsattribut, das den Kurznamen des Tenants enthält.</translation>
  </message>
  <message>
   <source>Extra data that backs up the result.</source>
   <translation>Weitere Daten, die das Ergebnis stützen.</translation>
  </message>
  <message>
   <source>Fails with: The "from" parameter must be a string if provided.</source>
   <translation>Schlägt fehl mit: „The "from" parameter must be a string if provided.“</translation>
  </message>
  <message>
   <source>Fails with: The "from" parameter must be a string if provided. And with: The "take" parameter must be a positive integer if provided.</source>
   <translation>Schlägt fehl mit: „The "from" parameter must be a string if provided.“ Und mit: „The "take" parameter must be a positive integer if provided.“</translation>
  </message>
  <message>
   <source>Fails with: The "take" parameter must be a positive integer if provided.</source>
   <translation>Schlägt fehl mit: „The "take" parameter must be a positive integer if provided.“</translation>
  </message>
  <message>
   <source>Fetches an entry from the cache.</source>
   <translation>Liest einen Eintrag aus dem Cache.</translation>
  </message>
  <message>
   <source>Fetches page by page the roles held directly or through groups, within the Organization where one applies.</source>
   <translation>Holt Seite für Seite die Rollen, die der Benutzer direkt oder über Gruppen hat, gegebenenfalls innerhalb der Organisation.</translation>
  </message>
  <message>
   <source>Fetches the user's groups page by page; call it with await.</source>
   <translation>Holt die Gruppen des Benutzers Seite für Seite; mit await aufzurufen.</translation>
  </message>
  <message>
   <source>Findings of Akamai Account Protector.</source>
   <translation>Befunde von Akamai Account Protector.</translation>
  </message>
  <message>
   <source>Findings of Akamai Bot Manager.</source>
   <translation>Befunde von Akamai Bot Manager.</translation>
  </message>
  <message>
   <source>Finds out whether the user belongs to several groups; call it with await.</source>
   <translation>Stellt fest, ob der Benutzer zu mehreren Gruppen gehört; mit await aufzurufen.</translation>
  </message>
  <message>
   <source>Fingerprints taken from TLS.</source>
   <translation>Fingerabdrücke aus TLS.</translation>
  </message>
  <message>
   <source>Finished body in HTML.</source>
   <translation>Fertiger Inhalt als HTML.</translation>
  </message>
  <message>
   <source>Finished body in plain text.</source>
   <translation>Fertiger Inhalt als reiner Text.</translation>
  </message>
  <message>
   <source>Finished body to be sent as a text message.</source>
   <translation>Fertiger Inhalt, der als Textnachricht gesendet wird.</translation>
  </message>
  <message>
   <source>Finished body to be spoken in a voice call.</source>
   <translation>Fertiger Inhalt, der in einem Anruf vorgelesen wird.</translation>
  </message>
  <message>
   <source>Flag for being allowed, given as 0/1.</source>
   <translation>Kennzeichen für „zugelassen“, als 0/1 angegeben.</translation>
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>Nacharbeit erledigt</translation>
  </message>
  <message>
   <source>Following a change or reset of a database user's password, whether by the user or by an administrator.</source>
   <translation>Nachdem das Passwort eines Datenbank-Benutzers geändert oder zurückgesetzt wurde, vom Benutzer selbst oder von einem Administrator.</translation>
  </message>
  <message>
   <source>Following entry of the identifier on the signup screen.</source>
   <translation>Nach der Eingabe der Kennung auf der Registrierungsseite.</translation>
  </message>
  <message>
   <source>Following the creation of a database or passwordless user.</source>
   <translation>Nachdem ein Datenbank- oder passwortloser Benutzer angelegt wurde.</translation>
  </message>
  <message>
   <source>Follows the rules of accessToken.setCustomClaim.</source>
   <translation>Folgt den Regeln von accessToken.setCustomClaim.</translation>
  </message>
  <message>
   <source>For ROPG and custom token exchange the caller receives mfa_required, as no prompt can be shown.</source>
   <translation>Bei ROPG und Custom Token Exchange erhält der Aufrufer mfa_required, da sich keine Abfrage zeigen lässt.</translation>
  </message>
  <message>
   <source>For an audience that is an Auth0 API, names without a namespace are left out; /userinfo keeps them.</source>
   <translation>Bei einer Audience, die eine API von Auth0 ist, werden Namen ohne Namensraum weggelassen; /userinfo behält sie.</translation>
  </message>
  <message>
   <source>For bad arguments it throws an error that begins with "Failed to add validation error: ".</source>
   <translation>Bei falschen Argumenten wirft die Methode einen Fehler, der mit „Failed to add validation error: “ beginnt.</translation>
  </message>
  <message>
   <source>For internal use; remains {}.</source>
   <translation>Für internen Gebrauch; bleibt {}.</translation>
  </message>
  <message>
   <source>For passwordless users there is no way to set metadata.</source>
   <translation>Bei passwortlosen Benutzern lassen sich keine Metadaten setzen.</translation>
  </message>
  <message>
   <source>For post-login, what reaches the application is undocumented and not established.</source>
   <translation>Was bei post-login die Anwendung erreicht, ist nicht dokumentiert und nicht ermittelt.</translation>
  </message>
  <message>
   <source>Further choices on offer.</source>
   <translation>Weitere Faktoren zur Wahl.</translation>
  </message>
  <message>
   <source>Gives false if event.request.query.prompt is none or the protocol is one of oauth2-resource-owner, oauth2-refresh-token, oauth2-password and oauth2-webauthn. In every other case it gives true.</source>
   <translation>Ergibt false, wenn event.request.query.prompt none ist oder das Protokoll eines von oauth2-resource-owner, oauth2-refresh-token, oauth2-password und oauth2-webauthn. In jedem anderen Fall ergibt es true.</translation>
  </message>
  <message>
   <source>Gives false where the tenant has no Rules.</source>
   <translation>Ergibt false, wo der Tenant keine Rules hat.</translation>
  </message>
  <message>
   <source>Gives the assertion an attribute.</source>
   <translation>Gibt der Assertion ein Attribut.</translation>
  </message>
  <message>
   <source>Gives undefined if the entry has expired or never existed.</source>
   <translation>Ergibt undefined, wenn der Eintrag abgelaufen ist oder es ihn nie gab.</translation>
  </message>
  <message>
   <source>Grants one more scope in the access token.</source>
   <translation>Gewährt einen weiteren Scope im Access-Token.</translation>
  </message>
  <message>
   <source>Groups what is known about the user's authorization.</source>
   <translation>Fasst zusammen, was über die Autorisierung des Benutzers bekannt ist.</translation>
  </message>
  <message>
   <source>HTTP method of the request.</source>
   <translation>HTTP-Methode der Anfrage.</translation>
  </message>
  <message>
   <source>Has no effect if there is no session.</source>
   <translation>Hat keine Wirkung, wenn es keine Sitzung gibt.</translation>
  </message>
  <message>
   <source>Has no effect or fails where no browser takes part: ROPG, refresh token, WebAuthn grant.</source>
   <translation>Hat keine Wirkung oder schlägt fehl, wo kein Browser beteiligt ist: ROPG, Refresh-Token, WebAuthn-Grant.</translation>
  </message>
  <message>
   <source>Has the user enrol a factor of their choice from a list.</source>
   <translation>Lässt den Benutzer einen Faktor seiner Wahl aus einer Liste einrichten.</translation>
  </message>
  <message>
   <source>Has the user enrol a factor straight away.</source>
   <translation>Lässt den Benutzer auf der Stelle einen Faktor einrichten.</translation>
  </message>
  <message>
   <source>Hash taken over</source>
   <translation>Hash übernommen</translation>
  </message>
  <message>
   <source>Holds the client's settings for refresh tokens.</source>
   <translation>Enthält die Einstellungen des Clients für Refresh-Tokens.</translation>
  </message>
  <message>
   <source>Holds the form's shared variables.</source>
   <translation>Enthält die gemeinsamen Variablen des Formulars.</translation>
  </message>
  <message>
   <source>Holds the metadata kept on the agent. Whenever event.agent exists this is an object, possibly an empty one.</source>
   <translation>Enthält die Metadaten, die am Agenten gespeichert sind. Sobald es event.agent gibt, ist dies ein Objekt, möglicherweise ein leeres.</translation>
  </message>
  <message>
   <source>Holds the result of each single assessor.</source>
   <translation>Enthält das Ergebnis jeder einzelnen Prüfung.</translation>
  </message>
  <message>
   <source>Holds what the user entered in the Form opened by api.prompt.render. Available in the onContinue handler only.</source>
   <translation>Enthält, was der Benutzer in das Formular eingab, das api.prompt.render geöffnet hat. Nur im onContinue-Handler verfügbar.</translation>
  </message>
  <message>
   <source>Home page URL of the tenant, from its settings.</source>
   <translation>URL der Startseite des Tenants aus dessen Einstellungen.</translation>
  </message>
  <message>
   <source>Host name of the custom domain.</source>
   <translation>Hostname der eigenen Domain.</translation>
  </message>
  <message>
   <source>Host that handles the authentication, either the canonical or a custom domain.</source>
   <translation>Host, der die Authentifizierung abwickelt, der kanonische oder eine eigene Domain.</translation>
  </message>
  <message>
   <source>IP address</source>
   <translation>IP-Adresse</translation>
  </message>
  <message>
   <source>IP address from which the call came.</source>
   <translation>IP-Adresse, von der der Aufruf kam.</translation>
  </message>
  <message>
   <source>IP address recorded at first sight.</source>
   <translation>Zuerst erfasste IP-Adresse.</translation>
  </message>
  <message>
   <source>IP address recorded most recently.</source>
   <translation>Zuletzt erfasste IP-Adresse.</translation>
  </message>
  <message>
   <source>IP from which that request came.</source>
   <translation>IP, von der diese Anfrage kam.</translation>
  </message>
  <message>
   <source>IP from which the call came.</source>
   <translation>IP, von der der Aufruf kam.</translation>
  </message>
  <message>
   <source>Id of a user who already exists.</source>
   <translation>ID eines Benutzers, den es schon gibt.</translation>
  </message>
  <message>
   <source>Id of the Rule (rul_...).</source>
   <translation>ID der Rule (rul_...).</translation>
  </message>
  <message>
   <source>Id of the form (ap_...).</source>
   <translation>ID des Formulars (ap_...).</translation>
  </message>
  <message>
   <source>Id of the user who is to become sub.</source>
   <translation>ID des Benutzers, der sub werden soll.</translation>
  </message>
  <message>
   <source>Identifier entered</source>
   <translation>Kennung eingegeben</translation>
  </message>
  <message>
   <source>Identifier of the API, which becomes aud.</source>
   <translation>Kennung der API, aus ihr wird aud.</translation>
  </message>
  <message>
   <source>Identifier of the request at Akamai.</source>
   <translation>Kennung der Anfrage bei Akamai.</translation>
  </message>
  <message>
   <source>Identifier of this object.</source>
   <translation>Kennung dieses Objekts.</translation>
  </message>
  <message>
   <source>Identifies the actor at this level by subject.</source>
   <translation>Bezeichnet den Akteur dieser Ebene durch sein Subject.</translation>
  </message>
  <message>
   <source>Identifies the actor by subject.</source>
   <translation>Bezeichnet den Akteur durch sein Subject.</translation>
  </message>
  <message>
   <source>Identifies the actor, including the provider prefix.</source>
   <translation>Kennung des Akteurs samt Präfix des Anbieters.</translation>
  </message>
  <message>
   <source>Identifies the anonymous session.</source>
   <translation>Kennung der anonymen Sitzung.</translation>
  </message>
  <message>
   <source>Identifies the anonymous user.</source>
   <translation>Kennung des anonymen Benutzers.</translation>
  </message>
  <message>
   <source>Identifies the application by its client id.</source>
   <translation>Die Client-ID der Anwendung.</translation>
  </message>
  <message>
   <source>Identifies the botnet.</source>
   <translation>Kennung des Botnetzes.</translation>
  </message>
  <message>
   <source>Identifies the connection.</source>
   <translation>Kennung der Connection.</translation>
  </message>
  <message>
   <source>Identifies the event.</source>
   <translation>Kennung des Events.</translation>
  </message>
  <message>
   <source>Identifies the experiment.</source>
   <translation>Kennung des Experiments.</translation>
  </message>
  <message>
   <source>Identifies the form that was rendered.</source>
   <translation>Kennung des angezeigten Formulars.</translation>
  </message>
  <message>
   <source>Identifies the login session; the ID token repeats it as sid.</source>
   <translation>Kennung der Login-Sitzung; das ID-Token wiederholt sie als sid.</translation>
  </message>
  <message>
   <source>Identifies the organization and begins with org_.</source>
   <translation>Kennung der Organisation, beginnt mit org_.</translation>
  </message>
  <message>
   <source>Identifies the parent refresh token.</source>
   <translation>Kennung des übergeordneten Refresh-Tokens.</translation>
  </message>
  <message>
   <source>Identifies the parent token.</source>
   <translation>Kennung des übergeordneten Tokens.</translation>
  </message>
  <message>
   <source>Identifies the refresh token.</source>
   <translation>Kennung des Refresh-Tokens.</translation>
  </message>
  <message>
   <source>Identifies the transaction and exists in browser flows only.</source>
   <translation>Kennung der Transaktion; es gibt sie nur in Browser-Abläufen.</translation>
  </message>
  <message>
   <source>Identifies the user on the origin side.</source>
   <translation>Kennung des Benutzers auf der Seite des Ursprungs.</translation>
  </message>
  <message>
   <source>Identifies the user, including the provider prefix.</source>
   <translation>Kennung des Benutzers samt Präfix des Anbieters.</translation>
  </message>
  <message>
   <source>Identifies the variation.</source>
   <translation>Kennung der Variante.</translation>
  </message>
  <message>
   <source>Identifies this assessment.</source>
   <translation>Kennung dieser Bewertung.</translation>
  </message>
  <message>
   <source>If a key is set again, the final value counts, even where an earlier Action set the first one.</source>
   <translation>Wird ein Schlüssel mehrmals gesetzt, zählt der letzte Wert, auch wenn eine frühere Action den ersten gesetzt hat.</translation>
  </message>
  <message>
   <source>If a key is set again, the final value counts.</source>
   <translation>Wird ein Schlüssel mehrmals gesetzt, zählt der letzte Wert.</translation>
  </message>
  <message>
   <source>If allowRememberBrowser is false, every login prompts; if true, the user may do without for 30 days.</source>
   <translation>Ist allowRememberBrowser false, fragt jeder Login danach; ist es true, kann der Benutzer 30 Tage lang darauf verzichten.</translation>
  </message>
  <message>
   <source>If an actor is set, the exchange yields no refresh token.</source>
   <translation>Ist ein Akteur gesetzt, ergibt der Tausch kein Refresh-Token.</translation>
  </message>
  <message>
   <source>If creationBehavior is none and the user is unknown, the exchange fails.</source>
   <translation>Ist creationBehavior none und der Benutzer unbekannt, schlägt der Tausch fehl.</translation>
  </message>
  <message>
   <source>If drop and retry are called several times, the final call decides.</source>
   <translation>Werden drop und retry mehrmals aufgerufen, entscheidet der letzte Aufruf.</translation>
  </message>
  <message>
   <source>If event.refresh_token is missing, the call is valid for the refresh token yet to be issued, and event does not mirror it.</source>
   <translation>Fehlt event.refresh_token, gilt der Aufruf für das Refresh-Token, das erst noch ausgestellt wird, und event spiegelt ihn nicht wider.</translation>
  </message>
  <message>
   <source>If event.refresh_token.access is online, it throws "Cannot call &lt;method&gt; on an online refresh token."</source>
   <translation>Ist event.refresh_token.access online, wirft die Methode „Cannot call &lt;method&gt; on an online refresh token.“</translation>
  </message>
  <message>
   <source>If event.session is missing, it throws "Failed to set session metadata: Cannot set metadata on a session that does not exist."</source>
   <translation>Fehlt event.session, wirft die Methode „Failed to set session metadata: Cannot set metadata on a session that does not exist.“</translation>
  </message>
  <message>
   <source>If event.user.app_metadata is anything but a plain object, it throws "Unexpected app_metadata format. Must be a valid JSON object".</source>
   <translation>Ist event.user.app_metadata etwas anderes als ein einfaches Objekt, wirft die Methode „Unexpected app_metadata format. Must be a valid JSON object“.</translation>
  </message>
  <message>
   <source>If event.user.user_metadata is anything but a plain object, it throws "Unexpected user_metadata format. Must be a valid JSON object."</source>
   <translation>Ist event.user.user_metadata etwas anderes als ein einfaches Objekt, wirft die Methode „Unexpected user_metadata format. Must be a valid JSON object.“</translation>
  </message>
  <message>
   <source>If one Action calls it twice, the run aborts: Only 1 render command per action is allowed.</source>
   <translation>Ruft eine Action die Methode zweimal auf, bricht der Lauf ab: „Only 1 render command per action is allowed.“</translation>
  </message>
  <message>
   <source>If the parameter is missing, it throws: There is no parameter called '&lt;name&gt;' available in either the POST body or query string.</source>
   <translation>Fehlt der Parameter, wirft die Methode: „There is no parameter called '&lt;name&gt;' available in either the POST body or query string.“</translation>
  </message>
  <message>
   <source>If the same Action also redirects, the run aborts: Redirect and render commands cannot be used in the same action.</source>
   <translation>Leitet dieselbe Action auch weiter, bricht der Lauf ab: „Redirect and render commands cannot be used in the same action.“</translation>
  </message>
  <message>
   <source>If the same scope is both added and removed, whichever call came later counts.</source>
   <translation>Wird derselbe Scope sowohl hinzugefügt als auch entfernt, zählt der spätere Aufruf.</translation>
  </message>
  <message>
   <source>In all other cases the change is visible immediately in event.refresh_token.metadata.</source>
   <translation>In allen anderen Fällen ist die Änderung sofort in event.refresh_token.metadata zu sehen.</translation>
  </message>
  <message>
   <source>In an earlier prototype the method was api.setConnection(name) and the event had event.transaction.identifier.</source>
   <translation>In einem früheren Prototyp hieß die Methode api.setConnection(name), und das Event hatte event.transaction.identifier.</translation>
  </message>
  <message>
   <source>In identifier-first login, between entry of the identifier and the choice of a connection.</source>
   <translation>Bei Identifier-First-Login zwischen der Eingabe der Kennung und der Wahl einer Connection.</translation>
  </message>
  <message>
   <source>In the end only scopes also found in the client grant remain; the rest disappear without notice.</source>
   <translation>Am Ende bleiben nur Scopes übrig, die auch im Client-Grant stehen; die übrigen verschwinden stillschweigend.</translation>
  </message>
  <message>
   <source>In the tenant logs secte stands for success and fecte for failure.</source>
   <translation>In den Protokollen des Tenants steht secte für Erfolg und fecte für Scheitern.</translation>
  </message>
  <message>
   <source>Includes an act claim stating who is acting on the user's behalf.</source>
   <translation>Nimmt einen Claim act auf, der angibt, wer im Namen des Benutzers handelt.</translation>
  </message>
  <message>
   <source>Includes one more scope in the target set.</source>
   <translation>Nimmt einen weiteren Scope in die Zielmenge auf.</translation>
  </message>
  <message>
   <source>Indicators of a general kind.</source>
   <translation>Indikatoren allgemeiner Art.</translation>
  </message>
  <message>
   <source>Indicators that point to risk.</source>
   <translation>Indikatoren, die auf ein Risiko deuten.</translation>
  </message>
  <message>
   <source>Indicators that speak for trust.</source>
   <translation>Indikatoren, die für Vertrauen sprechen.</translation>
  </message>
  <message>
   <source>Is not taken as a sign of a subject-token attack.</source>
   <translation>Gilt nicht als Zeichen eines Angriffs mit Subject-Tokens.</translation>
  </message>
  <message>
   <source>Is true if this is the control variation.</source>
   <translation>Ist true, wenn dies die Kontrollvariante ist.</translation>
  </message>
  <message>
   <source>It does not throw, so the same Action runs to its end, while later Actions are skipped.</source>
   <translation>Die Methode wirft keinen Fehler; die Action läuft also bis zu ihrem Ende, spätere Actions werden übersprungen.</translation>
  </message>
  <message>
   <source>It presumably gets the foreign hash on record and the password as typed, then reports whether the two match. Its handler, event and api have not been made public.</source>
   <translation>Er erhält vermutlich den gespeicherten fremden Hash und das Passwort, wie es getippt wurde, und meldet dann, ob beide zusammenpassen. Handler, Event und api wurden nicht veröffentlicht.</translation>
  </message>
  <message>
   <source>JA3 fingerprint, which can be empty or missing.</source>
   <translation>JA3-Fingerabdruck, kann leer sein oder fehlen.</translation>
  </message>
  <message>
   <source>JA3 fingerprint.</source>
   <translation>JA3-Fingerabdruck.</translation>
  </message>
  <message>
   <source>JA4 fingerprint, which can be empty or missing.</source>
   <translation>JA4-Fingerabdruck, kann leer sein oder fehlen.</translation>
  </message>
  <message>
   <source>JA4 fingerprint.</source>
   <translation>JA4-Fingerabdruck.</translation>
  </message>
  <message>
   <source>Keeps a string for future runs of Actions on this trigger.</source>
   <translation>Bewahrt einen String für spätere Läufe von Actions dieses Triggers auf.</translation>
  </message>
  <message>
   <source>Kind of connection: auth0 means database, sms/email means passwordless, and waad/ad/samlp/oidc/... means enterprise. For social connections it is the same as the connection's name.</source>
   <translation>Art der Connection: auth0 steht für eine Datenbank, sms/email für passwortlos und waad/ad/samlp/oidc/... für Enterprise. Bei sozialen Connections ist sie gleich dem Namen der Connection.</translation>
  </message>
  <message>
   <source>Known only from the trigger enum of the Management API.</source>
   <translation>Nur aus der Trigger-Aufzählung der Management API bekannt.</translation>
  </message>
  <message>
   <source>Label of the Organization.</source>
   <translation>Anzeigename der Organisation.</translation>
  </message>
  <message>
   <source>Label of the variation.</source>
   <translation>Anzeigename der Variante.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the browser, taken from Accept-Language.</source>
   <translation>Sprache des Browsers, aus Accept-Language entnommen.</translation>
  </message>
  <message>
   <source>Language of the browser.</source>
   <translation>Sprache des Browsers.</translation>
  </message>
  <message>
   <source>Last reset</source>
   <translation>Zuletzt zurückgesetzt</translation>
  </message>
  <message>
   <source>Later Actions are skipped, and the session's refresh tokens are lost unless they are preserved.</source>
   <translation>Spätere Actions werden übersprungen, und die Refresh-Tokens der Sitzung gehen verloren, sofern sie nicht erhalten werden.</translation>
  </message>
  <message>
   <source>Later logins of the session find the entry {name: url, timestamp} in event.authentication.methods.</source>
   <translation>Spätere Logins der Sitzung finden den Eintrag {name: url, timestamp} in event.authentication.methods.</translation>
  </message>
  <message>
   <source>Latitude, measured in degrees.</source>
   <translation>Geografische Breite in Grad.</translation>
  </message>
  <message>
   <source>List of prompt values.</source>
   <translation>Liste der Werte von prompt.</translation>
  </message>
  <message>
   <source>List of response_type values.</source>
   <translation>Liste der Werte von response_type.</translation>
  </message>
  <message>
   <source>Lists the APIs for which the token may be exchanged.</source>
   <translation>Die APIs, für die das Token getauscht werden darf.</translation>
  </message>
  <message>
   <source>Lists the applications the session has involved.</source>
   <translation>Die Anwendungen, die an der Sitzung beteiligt waren.</translation>
  </message>
  <message>
   <source>Lists the attributes to try one after another for the NameID. Unless changed, these are the xmlsoap 2005/05 claim URIs nameidentifier, emailaddress and name.</source>
   <translation>Nennt die Attribute, die der Reihe nach für NameID versucht werden. Ohne Änderung sind es die Claim-URIs nameidentifier, emailaddress und name von xmlsoap 2005/05.</translation>
  </message>
  <message>
   <source>Lists the client's policies for multi-resource refresh tokens.</source>
   <translation>Die Richtlinien des Clients für Refresh-Tokens, die für mehrere APIs gelten (Multi-Resource Refresh Tokens).</translation>
  </message>
  <message>
   <source>Lists the methods completed during this session from oldest to newest. New entries turn up only between one Action and the next.</source>
   <translation>Die in dieser Sitzung abgeschlossenen Methoden, die älteste zuerst. Neue Einträge erscheinen nur zwischen einer Action und der nächsten.</translation>
  </message>
  <message>
   <source>Lists the scopes that the request asked for.</source>
   <translation>Die Scopes, die die Anfrage verlangt.</translation>
  </message>
  <message>
   <source>Lists the user's assigned roles by name.</source>
   <translation>Die Namen der Rollen, die dem Benutzer zugewiesen sind.</translation>
  </message>
  <message>
   <source>Locale of the UI.</source>
   <translation>Locale der Oberfläche.</translation>
  </message>
  <message>
   <source>Locale of the rendered message, written like BCP 47.</source>
   <translation>Locale der erzeugten Nachricht, geschrieben wie in BCP 47.</translation>
  </message>
  <message>
   <source>Location estimated from the IP as an open object. Any of its members can be missing.</source>
   <translation>Aus der IP geschätzter Ort, ein offenes Objekt. Jedes seiner Elemente kann fehlen.</translation>
  </message>
  <message>
   <source>Location estimated from the IP.</source>
   <translation>Aus der IP geschätzter Ort.</translation>
  </message>
  <message>
   <source>Location from which that request came.</source>
   <translation>Ort, von dem diese Anfrage kam.</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Login</translation>
  </message>
  <message>
   <source>Login flow</source>
   <translation>Ablauf „Login“</translation>
  </message>
  <message>
   <source>Login flow (Early Access)</source>
   <translation>Ablauf „Login“ (Early Access)</translation>
  </message>
  <message>
   <source>Login goes on</source>
   <translation>Login geht weiter</translation>
  </message>
  <message>
   <source>Logins so far</source>
   <translation>Bisherige Logins</translation>
  </message>
  <message>
   <source>Logo URL of the tenant, from its settings.</source>
   <translation>URL des Logos des Tenants aus dessen Einstellungen.</translation>
  </message>
  <message>
   <source>Longitude, measured in degrees.</source>
   <translation>Geografische Länge in Grad.</translation>
  </message>
  <message>
   <source>MCP tool</source>
   <translation>MCP-Werkzeug</translation>
  </message>
  <message>
   <source>MCP tool would be denied</source>
   <translation>Das MCP-Werkzeug würde verweigert</translation>
  </message>
  <message>
   <source>MCP tool would continue</source>
   <translation>Das MCP-Werkzeug würde fortgesetzt</translation>
  </message>
  <message>
   <source>MFA providers of the user, as found in the official sample.</source>
   <translation>MFA-Anbieter des Benutzers, wie sie im offiziellen Beispiel stehen.</translation>
  </message>
  <message>
   <source>Machine to Machine flow</source>
   <translation>Ablauf „Machine to Machine“</translation>
  </message>
  <message>
   <source>Makes MFA compulsory, with the challenge coming once all Actions are done.</source>
   <translation>Macht MFA zur Pflicht; die Challenge kommt, wenn alle Actions fertig sind.</translation>
  </message>
  <message>
   <source>May be used in onContinuePostLogin only.</source>
   <translation>Darf nur in onContinuePostLogin verwendet werden.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Message due</source>
   <translation>Nachricht fällig</translation>
  </message>
  <message>
   <source>Message sent</source>
   <translation>Nachricht gesendet</translation>
  </message>
  <message>
   <source>Message type</source>
   <translation>Art der Nachricht</translation>
  </message>
  <message>
   <source>Metadata entries of this object.</source>
   <translation>Einträge in den Metadaten dieses Objekts.</translation>
  </message>
  <message>
   <source>Metadata for preferences, or an empty object if nothing is stored.</source>
   <translation>Metadaten für Vorlieben, oder ein leeres Objekt, wenn nichts gespeichert ist.</translation>
  </message>
  <message>
   <source>Metadata kept on this custom domain, each entry mapping string to string.</source>
   <translation>Metadaten dieser eigenen Domain, jeder Eintrag ordnet einem String einen String zu.</translation>
  </message>
  <message>
   <source>Metadata of the client with strings for both keys and values. It is an empty object if nothing is stored.</source>
   <translation>Metadaten des Clients, Schlüssel und Werte sind Strings. Ist nichts gespeichert, steht hier ein leeres Objekt.</translation>
  </message>
  <message>
   <source>Metadata of the connection, each entry mapping string to string.</source>
   <translation>Metadaten der Connection, jeder Eintrag ordnet einem String einen String zu.</translation>
  </message>
  <message>
   <source>Metadata of the organization, each entry mapping string to string.</source>
   <translation>Metadaten der Organisation, jeder Eintrag ordnet einem String einen String zu.</translation>
  </message>
  <message>
   <source>Metadata of the refresh token, each entry mapping string to string.</source>
   <translation>Metadaten des Refresh-Tokens, jeder Eintrag ordnet einem String einen String zu.</translation>
  </message>
  <message>
   <source>Metadata of the session, mapping string to string. It reflects api.session.setMetadata as calls are made.</source>
   <translation>Metadaten der Sitzung, jeder Eintrag ordnet einem String einen String zu. Sie geben Aufrufe von api.session.setMetadata sofort wieder.</translation>
  </message>
  <message>
   <source>Metadata property at the top level.</source>
   <translation>Eigenschaft der Metadaten auf der obersten Ebene.</translation>
  </message>
  <message>
   <source>Metadata stored with this object.</source>
   <translation>Metadaten, die an diesem Objekt gespeichert sind.</translation>
  </message>
  <message>
   <source>Metadata that governs access, or an empty object if nothing is stored.</source>
   <translation>Metadaten, die den Zugriff regeln, oder ein leeres Objekt, wenn nichts gespeichert ist.</translation>
  </message>
  <message>
   <source>Metadata writes requested before the call are saved all the same.</source>
   <translation>Metadaten, deren Änderung vor dem Aufruf verlangt wurde, werden trotzdem gespeichert.</translation>
  </message>
  <message>
   <source>Methods used</source>
   <translation>Benutzte Methoden</translation>
  </message>
  <message>
   <source>Name of the attribute.</source>
   <translation>Name des Attributs.</translation>
  </message>
  <message>
   <source>Name of the city.</source>
   <translation>Name der Stadt.</translation>
  </message>
  <message>
   <source>Name of the claim. Some names are left out later, when the token is issued.</source>
   <translation>Name des Claims. Manche Namen werden später weggelassen, wenn das Token ausgestellt wird.</translation>
  </message>
  <message>
   <source>Name of the connection.</source>
   <translation>Name der Connection.</translation>
  </message>
  <message>
   <source>Name of the country.</source>
   <translation>Name des Landes.</translation>
  </message>
  <message>
   <source>Name of the host.</source>
   <translation>Name des Hosts.</translation>
  </message>
  <message>
   <source>Name of the state or province.</source>
   <translation>Name des Bundeslandes oder der Provinz.</translation>
  </message>
  <message>
   <source>Name of the tenant, meaning the short slug rather than a domain.</source>
   <translation>Name des Tenants, also der Kurzname und keine Domain.</translation>
  </message>
  <message>
   <source>Name of the tenant.</source>
   <translation>Name des Tenants.</translation>
  </message>
  <message>
   <source>Name of the user.</source>
   <translation>Name des Benutzers.</translation>
  </message>
  <message>
   <source>Name of this object.</source>
   <translation>Name dieses Objekts.</translation>
  </message>
  <message>
   <source>Name under which the dashboard lists the application.</source>
   <translation>Name, unter dem das Dashboard die Anwendung führt.</translation>
  </message>
  <message>
   <source>Names or ids of the groups, at least one.</source>
   <translation>Namen oder IDs der Gruppen, mindestens eine.</translation>
  </message>
  <message>
   <source>Names the MFA step for which the message is sent.</source>
   <translation>Nennt den MFA-Schritt, für den die Nachricht gesendet wird.</translation>
  </message>
  <message>
   <source>Names the list in which the match was found.</source>
   <translation>Nennt die Liste, in der der Treffer gefunden wurde.</translation>
  </message>
  <message>
   <source>Names the party that recognised the agent.</source>
   <translation>Nennt die Stelle, die den Agenten erkannt hat.</translation>
  </message>
  <message>
   <source>Names the template of this message.</source>
   <translation>Nennt die Vorlage dieser Nachricht.</translation>
  </message>
  <message>
   <source>New password asked for</source>
   <translation>Neues Passwort erbeten</translation>
  </message>
  <message>
   <source>No more than 10 names, each of at most 512 characters.</source>
   <translation>Höchstens 10 Namen mit je höchstens 512 Zeichen.</translation>
  </message>
  <message>
   <source>No more than 100 entries.</source>
   <translation>Höchstens 100 Einträge.</translation>
  </message>
  <message>
   <source>No more than 24 properties.</source>
   <translation>Höchstens 24 Eigenschaften.</translation>
  </message>
  <message>
   <source>No more than 50 entries.</source>
   <translation>Höchstens 50 Einträge.</translation>
  </message>
  <message>
   <source>No token is issued until the final Action is done.</source>
   <translation>Tokens werden erst ausgestellt, wenn die letzte Action fertig ist.</translation>
  </message>
  <message>
   <source>Nobody waits for this action; it runs apart from the request.</source>
   <translation>Niemand wartet auf diese Action; sie läuft unabhängig von der Anfrage.</translation>
  </message>
  <message>
   <source>Nobody waits for this action; the failure shows only in the tenant's log.</source>
   <translation>Niemand wartet auf diese Action; das Scheitern zeigt sich nur im Protokoll des Tenants.</translation>
  </message>
  <message>
   <source>Notes in the session that a custom authentication method was completed.</source>
   <translation>Vermerkt in der Sitzung, dass eine eigene Authentifizierungsmethode abgeschlossen wurde.</translation>
  </message>
  <message>
   <source>Number of the user's logins so far, counting the present one.</source>
   <translation>Anzahl der Logins des Benutzers bisher, der gegenwärtige mitgezählt.</translation>
  </message>
  <message>
   <source>OIDC profile names are kept only where the scope covering them has been granted.</source>
   <translation>OIDC-Profilnamen bleiben nur erhalten, wo der Scope gewährt ist, der sie umfasst.</translation>
  </message>
  <message>
   <source>Occurs in the official sample under a legacy Hook name.</source>
   <translation>Kommt im offiziellen Beispiel unter dem Namen eines alten Hooks vor.</translation>
  </message>
  <message>
   <source>Occurs in the official sample.</source>
   <translation>Kommt im offiziellen Beispiel vor.</translation>
  </message>
  <message>
   <source>Of several calls the earliest time counts, and anything past the configured maximum is cut back to it.</source>
   <translation>Bei mehreren Aufrufen zählt der früheste Zeitpunkt; was über das eingestellte Maximum hinausgeht, wird darauf gekürzt.</translation>
  </message>
  <message>
   <source>Of several calls the earliest time counts, within the limits of the tenant settings.</source>
   <translation>Bei mehreren Aufrufen zählt der früheste Zeitpunkt, innerhalb der Grenzen der Tenant-Einstellungen.</translation>
  </message>
  <message>
   <source>Older style list of the actor's enrolled MFA providers (guardian, google-authenticator, duo ...).</source>
   <translation>Ältere Form der Liste der MFA-Anbieter, die der Akteur eingerichtet hat (guardian, google-authenticator, duo ...).</translation>
  </message>
  <message>
   <source>Older style list of the user's enrolled MFA providers (guardian, google-authenticator, duo ...).</source>
   <translation>Ältere Form der Liste der MFA-Anbieter, die der Benutzer eingerichtet hat (guardian, google-authenticator, duo ...).</translation>
  </message>
  <message>
   <source>On a client_credentials token request, between the check of the client grant and the issue of the token.</source>
   <translation>Bei einer Token-Anfrage mit client_credentials, zwischen der Prüfung des Client-Grants und dem Ausstellen des Tokens.</translation>
  </message>
  <message>
   <source>On tenants lacking the feature it throws "Method not implemented."</source>
   <translation>In Tenants ohne diese Funktion wirft die Methode „Method not implemented.“</translation>
  </message>
  <message>
   <source>Once /continue is reached, this Action's onContinue handler runs before the later Actions do. Earlier Actions are not repeated.</source>
   <translation>Ist /continue erreicht, läuft der onContinue-Handler dieser Action vor den späteren Actions. Frühere Actions werden nicht wiederholt.</translation>
  </message>
  <message>
   <source>Once the user is authenticated and Rules have run, but before tokens are issued; a refresh_token grant triggers it too.</source>
   <translation>Nachdem der Benutzer authentifiziert ist und Rules gelaufen sind, aber bevor Tokens ausgestellt werden; auch ein refresh_token-Grant löst ihn aus.</translation>
  </message>
  <message>
   <source>Online refresh tokens last as long as the session, and the api.refreshToken setters reject them.</source>
   <translation>Online-Refresh-Tokens gelten so lange wie die Sitzung, und die Setter von api.refreshToken weisen sie zurück.</translation>
  </message>
  <message>
   <source>Opens an Auth0 Form and halts the flow. The same Action resumes in its onContinue handler, where event.prompt holds the answers.</source>
   <translation>Öffnet ein Auth0-Formular und hält den Ablauf an. Dieselbe Action geht in ihrem onContinue-Handler weiter, wo event.prompt die Antworten enthält.</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Overrides what RBAC filters out and may grant scopes nobody requested.</source>
   <translation>Setzt sich über das hinweg, was RBAC herausfiltert, und kann Scopes gewähren, die niemand verlangt hat.</translation>
  </message>
  <message>
   <source>Parameters of the variation, each given as {value}.</source>
   <translation>Parameter der Variante, jeder als {value} angegeben.</translation>
  </message>
  <message>
   <source>Passes over factors that are disabled on the tenant, not enrolled, or completed earlier in this transaction. The login fails if no usable factor is left.</source>
   <translation>Übergeht Faktoren, die im Tenant ausgeschaltet, nicht eingerichtet oder in dieser Transaktion schon abgeschlossen sind. Der Login schlägt fehl, wenn kein brauchbarer Faktor übrig bleibt.</translation>
  </message>
  <message>
   <source>Passing [] leaves the set empty.</source>
   <translation>[] leert die Menge.</translation>
  </message>
  <message>
   <source>Passing a value that is too long or of another type throws, and the Action fails.</source>
   <translation>Ein zu langer Wert oder einer von anderem Typ löst einen Fehler aus, und die Action schlägt fehl.</translation>
  </message>
  <message>
   <source>Passing null removes the entry.</source>
   <translation>null entfernt den Eintrag.</translation>
  </message>
  <message>
   <source>Passing null removes the property.</source>
   <translation>null entfernt die Eigenschaft.</translation>
  </message>
  <message>
   <source>Passing null removes the value. According to the code, numbers have to be safe integers; strings may take 8 KB.</source>
   <translation>null entfernt den Wert. Dem Code zufolge müssen Zahlen sichere Ganzzahlen sein; Strings dürfen 8 KB belegen.</translation>
  </message>
  <message>
   <source>Passing null takes the property away.</source>
   <translation>null entfernt die Eigenschaft.</translation>
  </message>
  <message>
   <source>Passing null takes the property out of the request.</source>
   <translation>null nimmt die Eigenschaft aus der Anfrage heraus.</translation>
  </message>
  <message>
   <source>Password Reset flow</source>
   <translation>Ablauf „Password Reset“</translation>
  </message>
  <message>
   <source>Password changed</source>
   <translation>Passwort geändert</translation>
  </message>
  <message>
   <source>Password entered</source>
   <translation>Passwort eingegeben</translation>
  </message>
  <message>
   <source>Password hash migration</source>
   <translation>Umzug des Passwort-Hashs</translation>
  </message>
  <message>
   <source>Password hash migration would be denied</source>
   <translation>Der Umzug des Passwort-Hashs würde verweigert</translation>
  </message>
  <message>
   <source>Password hash migration would continue</source>
   <translation>Der Umzug des Passwort-Hashs würde fortgesetzt</translation>
  </message>
  <message>
   <source>Password reset</source>
   <translation>Passwort zurücksetzen</translation>
  </message>
  <message>
   <source>Password reset would be denied</source>
   <translation>Das Zurücksetzen des Passworts würde verweigert</translation>
  </message>
  <message>
   <source>Password reset would continue</source>
   <translation>Das Zurücksetzen des Passworts würde fortgesetzt</translation>
  </message>
  <message>
   <source>Paths in the style of OAuth</source>
   <translation>Pfade nach Art von OAuth</translation>
  </message>
  <message>
   <source>Permanent identifier of the agent, starting with agt_.</source>
   <translation>Dauerhafte Kennung des Agenten, beginnt mit agt_.</translation>
  </message>
  <message>
   <source>Phone number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>Phone number of the sender in E.164 form.</source>
   <translation>Telefonnummer des Absenders in der Form E.164.</translation>
  </message>
  <message>
   <source>Phone number the message goes to, in E.164 form.</source>
   <translation>Telefonnummer, an die die Nachricht geht, in der Form E.164.</translation>
  </message>
  <message>
   <source>Phone number the message goes to.</source>
   <translation>Telefonnummer, an die die Nachricht geht.</translation>
  </message>
  <message>
   <source>Phone verified</source>
   <translation>Telefon bestätigt</translation>
  </message>
  <message>
   <source>Picks out of some role ids those the user holds.</source>
   <translation>Sucht aus den angegebenen Rollen-IDs die heraus, die der Benutzer hat.</translation>
  </message>
  <message>
   <source>Picks out of some role names those the user holds.</source>
   <translation>Sucht aus den angegebenen Rollennamen die heraus, die der Benutzer hat.</translation>
  </message>
  <message>
   <source>Possible codes are MaxSideEffectsExceeded, CacheKeySizeExceeded, CacheValueSizeExceeded, CacheSizeExceeded, ItemAlreadyExpired, InvalidExpiry and FailedToSetCacheRecord.</source>
   <translation>Mögliche Codes sind MaxSideEffectsExceeded, CacheKeySizeExceeded, CacheValueSizeExceeded, CacheSizeExceeded, ItemAlreadyExpired, InvalidExpiry und FailedToSetCacheRecord.</translation>
  </message>
  <message>
   <source>Post Change Password flow</source>
   <translation>Ablauf „Post Change Password“</translation>
  </message>
  <message>
   <source>Post User Registration flow</source>
   <translation>Ablauf „Post User Registration“</translation>
  </message>
  <message>
   <source>Post credential validation</source>
   <translation>Nach der Prüfung der Anmeldedaten</translation>
  </message>
  <message>
   <source>Post credential validation would be denied</source>
   <translation>Die Prüfung der Anmeldedaten würde verweigert</translation>
  </message>
  <message>
   <source>Post credential validation would continue</source>
   <translation>Die Prüfung der Anmeldedaten würde fortgesetzt</translation>
  </message>
  <message>
   <source>Post-login runs next, with the protocol oauth2-token-exchange; its actions can still change these tokens or refuse them.</source>
   <translation>Als Nächstes läuft Post-login mit dem Protokoll oauth2-token-exchange; dessen Actions können diese Tokens noch ändern oder verweigern.</translation>
  </message>
  <message>
   <source>Pre User Registration flow</source>
   <translation>Ablauf „Pre User Registration“</translation>
  </message>
  <message>
   <source>Present if native-to-web SSO gave rise to the session.</source>
   <translation>Vorhanden, wenn die Sitzung durch Native-to-Web-SSO entstanden ist.</translation>
  </message>
  <message>
   <source>Present if the token goes back to native-to-web SSO.</source>
   <translation>Vorhanden, wenn das Token auf Native-to-Web-SSO zurückgeht.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Protocol of the transaction.</source>
   <translation>Protokoll der Transaktion.</translation>
  </message>
  <message>
   <source>Puts a new target set in place of the old one.</source>
   <translation>Setzt eine neue Zielmenge an die Stelle der alten.</translation>
  </message>
  <message>
   <source>Query string sent with the request.</source>
   <translation>Query-String, der mit der Anfrage gesendet wurde.</translation>
  </message>
  <message>
   <source>Raises a validation error and stops the flow.</source>
   <translation>Löst einen Validierungsfehler aus und bricht den Ablauf ab.</translation>
  </message>
  <message>
   <source>Raises the TypeError "The value for the scope must be a string." and the Errors "The value for the scope is required.", "The value for the scope exceeds the allowed maximum of 280 characters." and "The value for the scope must not have whitespace."</source>
   <translation>Löst den TypeError „The value for the scope must be a string.“ aus und die Fehler (Error) „The value for the scope is required.“, „The value for the scope exceeds the allowed maximum of 280 characters.“ und „The value for the scope must not have whitespace.“</translation>
  </message>
  <message>
   <source>Readable label of the tenant, from its settings.</source>
   <translation>Lesbarer Name des Tenants aus dessen Einstellungen.</translation>
  </message>
  <message>
   <source>Reason for internal use, written to the tenant log.</source>
   <translation>Grund für den internen Gebrauch, wird ins Protokoll des Tenants geschrieben.</translation>
  </message>
  <message>
   <source>Redirects are possible in browser flows only.</source>
   <translation>Weiterleitungen sind nur in Browser-Abläufen möglich.</translation>
  </message>
  <message>
   <source>Redirects the browser elsewhere when the current Action ends and halts the flow.</source>
   <translation>Leitet den Browser anderswohin, sobald die laufende Action endet, und hält den Ablauf an.</translation>
  </message>
  <message>
   <source>Removes one metadata entry from the refresh token.</source>
   <translation>Entfernt einen Metadateneintrag vom Refresh-Token.</translation>
  </message>
  <message>
   <source>Removes one metadata entry from the session.</source>
   <translation>Entfernt einen Metadateneintrag von der Sitzung.</translation>
  </message>
  <message>
   <source>Rendering without exporting the onContinue handler presumably makes the pipeline fail when it resumes (best guess).</source>
   <translation>Wird ein Formular gezeigt, ohne dass der onContinue-Handler exportiert ist, schlägt der Ablauf beim Weitergehen vermutlich fehl; ermittelt ist das nicht.</translation>
  </message>
  <message>
   <source>Replaces the assertion's audience, which otherwise is the SAML request's issuer.</source>
   <translation>Ersetzt die Audience der Assertion, die sonst der Aussteller der SAML-Anfrage ist.</translation>
  </message>
  <message>
   <source>Replaces the recipient in SubjectConfirmationData, otherwise the ACS URL or, failing that, the callback URL.</source>
   <translation>Ersetzt den Empfänger in SubjectConfirmationData, sonst die ACS-URL oder, wenn es keine gibt, die Callback-URL.</translation>
  </message>
  <message>
   <source>Reports whether a redirect is possible here.</source>
   <translation>Gibt an, ob hier eine Weiterleitung möglich ist.</translation>
  </message>
  <message>
   <source>Reports whether this transaction has already run a given legacy Rule.</source>
   <translation>Gibt an, ob in dieser Transaktion eine bestimmte alte Rule schon gelaufen ist.</translation>
  </message>
  <message>
   <source>Requests an immediate MFA challenge in which the user selects a factor from a list.</source>
   <translation>Verlangt sofort eine MFA-Challenge, bei der der Benutzer einen Faktor aus einer Liste wählt.</translation>
  </message>
  <message>
   <source>Requests an immediate MFA challenge that opens with one factor and offers the rest as alternatives.</source>
   <translation>Verlangt sofort eine MFA-Challenge, die mit einem Faktor beginnt und die übrigen zur Wahl stellt.</translation>
  </message>
  <message>
   <source>Requests another attempt at delivery.</source>
   <translation>Verlangt einen weiteren Zustellversuch.</translation>
  </message>
  <message>
   <source>Requires a client that permits Organizations and a user who belongs to the one named.</source>
   <translation>Erfordert einen Client, der Organisationen erlaubt, und einen Benutzer, der zu der genannten gehört.</translation>
  </message>
  <message>
   <source>Reserved names are left out without notice when the token is issued.</source>
   <translation>Reservierte Namen werden stillschweigend weggelassen, wenn das Token ausgestellt wird.</translation>
  </message>
  <message>
   <source>Result code of checking for a device seen before.</source>
   <translation>Ergebniscode der Suche nach einem schon gesehenen Gerät.</translation>
  </message>
  <message>
   <source>Result code of comparing travel speed with the previous login.</source>
   <translation>Ergebniscode des Vergleichs der Reisegeschwindigkeit mit dem vorigen Login.</translation>
  </message>
  <message>
   <source>Result code of testing the IP for a poor reputation.</source>
   <translation>Ergebniscode der Prüfung der IP auf schlechten Ruf.</translation>
  </message>
  <message>
   <source>Result code produced when looking for a known agent.</source>
   <translation>Ergebniscode der Suche nach einem bekannten Agenten.</translation>
  </message>
  <message>
   <source>Result of the adaptive-MFA risk evaluation, together with signals from third parties.</source>
   <translation>Ergebnis der Risikobewertung der adaptiven MFA samt Signalen von Dritten.</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Rollen</translation>
  </message>
  <message>
   <source>Same Action again once the redirect or form returns.</source>
   <translation>Dieselbe Action noch einmal, wenn Weiterleitung oder Formular zurückkehrt.</translation>
  </message>
  <message>
   <source>Same Action again when api.redirect.sendUserTo or api.prompt.render returns by way of /continue.</source>
   <translation>Dieselbe Action noch einmal, wenn api.redirect.sendUserTo oder api.prompt.render über /continue zurückkehrt.</translation>
  </message>
  <message>
   <source>Saved even when a denial of the login follows.</source>
   <translation>Wird auch dann gespeichert, wenn der Login danach verweigert wird.</translation>
  </message>
  <message>
   <source>Saved in one go when the last Action is done or right before a redirect, never while the Action runs.</source>
   <translation>Wird gesammelt gespeichert, wenn die letzte Action fertig ist oder unmittelbar vor einer Weiterleitung, aber nie, während die Action läuft.</translation>
  </message>
  <message>
   <source>Saved when the new user is created, and not at all after deny.</source>
   <translation>Wird gespeichert, wenn der neue Benutzer angelegt wird, nach deny überhaupt nicht.</translation>
  </message>
  <message>
   <source>Says what kind of external metadata is involved.</source>
   <translation>Gibt an, um welche Art externer Metadaten es sich handelt.</translation>
  </message>
  <message>
   <source>Says where the event originated, as a urn.</source>
   <translation>Gibt als URN an, woher das Event stammt.</translation>
  </message>
  <message>
   <source>Says whether the actor's email address has been verified.</source>
   <translation>Gibt an, ob die E-Mail-Adresse des Akteurs bestätigt ist.</translation>
  </message>
  <message>
   <source>Says whether the actor's phone number has been verified.</source>
   <translation>Gibt an, ob die Telefonnummer des Akteurs bestätigt ist.</translation>
  </message>
  <message>
   <source>Says whether the device cookie was recognised.</source>
   <translation>Gibt an, ob das Geräte-Cookie erkannt wurde.</translation>
  </message>
  <message>
   <source>Says whether the email address has been verified.</source>
   <translation>Gibt an, ob die E-Mail-Adresse bestätigt ist.</translation>
  </message>
  <message>
   <source>Says whether the phone number has been verified.</source>
   <translation>Gibt an, ob die Telefonnummer bestätigt ist.</translation>
  </message>
  <message>
   <source>Says whether the token rotates.</source>
   <translation>Gibt an, ob das Token rotiert.</translation>
  </message>
  <message>
   <source>Says whether this user agent was recognised.</source>
   <translation>Gibt an, ob dieser User-Agent erkannt wurde.</translation>
  </message>
  <message>
   <source>Schedules a change to a single top-level property of app_metadata for the user the exchange has selected.</source>
   <translation>Merkt für den vom Tausch gewählten Benutzer die Änderung einer einzelnen Eigenschaft der obersten Ebene von app_metadata vor.</translation>
  </message>
  <message>
   <source>Schedules a change to a single top-level property of app_metadata.</source>
   <translation>Merkt die Änderung einer einzelnen Eigenschaft der obersten Ebene von app_metadata vor.</translation>
  </message>
  <message>
   <source>Schedules a change to a single top-level property of user_metadata for the user the exchange has selected.</source>
   <translation>Merkt für den vom Tausch gewählten Benutzer die Änderung einer einzelnen Eigenschaft der obersten Ebene von user_metadata vor.</translation>
  </message>
  <message>
   <source>Schedules a change to a single top-level property of user_metadata.</source>
   <translation>Merkt die Änderung einer einzelnen Eigenschaft der obersten Ebene von user_metadata vor.</translation>
  </message>
  <message>
   <source>Scopes granted</source>
   <translation>Gewährte Scopes</translation>
  </message>
  <message>
   <source>Scopes named when the token was requested.</source>
   <translation>Scopes, die beim Anfordern des Tokens genannt wurden.</translation>
  </message>
  <message>
   <source>Scopes requested</source>
   <translation>Verlangte Scopes</translation>
  </message>
  <message>
   <source>Scopes that the client grant permits in this token.</source>
   <translation>Scopes, die der Client-Grant in diesem Token erlaubt.</translation>
  </message>
  <message>
   <source>Scopes that would go into the access token at this moment. The list begins as event.accessToken.scope and follows the target-scope methods of api.transaction.</source>
   <translation>Scopes, die im Moment in das Access-Token kämen. Die Liste entspricht anfangs event.accessToken.scope und folgt den Methoden von api.transaction, die die Ziel-Scopes ändern.</translation>
  </message>
  <message>
   <source>Score assigned by bot detection.</source>
   <translation>Punktzahl, die die Bot-Erkennung vergibt.</translation>
  </message>
  <message>
   <source>Score that expresses the risk.</source>
   <translation>Punktzahl, die das Risiko ausdrückt.</translation>
  </message>
  <message>
   <source>Searches event.request.query combined with event.request.body, where the body takes priority.</source>
   <translation>Sucht in event.request.query zusammen mit event.request.body, wobei der Inhalt Vorrang hat.</translation>
  </message>
  <message>
   <source>Segment in which the bot score lies.</source>
   <translation>Segment, in dem die Punktzahl liegt.</translation>
  </message>
  <message>
   <source>Selects the algorithm for digests, otherwise sha256.</source>
   <translation>Wählt den Algorithmus für den Digest, sonst sha256.</translation>
  </message>
  <message>
   <source>Selects the algorithm for encrypting the assertion, otherwise aes256-cbc.</source>
   <translation>Wählt den Algorithmus, mit dem die Assertion verschlüsselt wird, sonst aes256-cbc.</translation>
  </message>
  <message>
   <source>Selects the algorithm for signing, otherwise rsa-sha256.</source>
   <translation>Wählt den Algorithmus für die Signatur, sonst rsa-sha256.</translation>
  </message>
  <message>
   <source>Selects whether the session cookie outlives the browser.</source>
   <translation>Wählt, ob das Sitzungs-Cookie den Browser überdauert.</translation>
  </message>
  <message>
   <source>Selects which connection serves the identifier.</source>
   <translation>Wählt, welche Connection die Kennung bedient.</translation>
  </message>
  <message>
   <source>Send Phone Message flow</source>
   <translation>Ablauf „Send Phone Message“</translation>
  </message>
  <message>
   <source>Sent as the error_description.</source>
   <translation>Wird als error_description gesendet.</translation>
  </message>
  <message>
   <source>Sent on as error_description.</source>
   <translation>Wird als error_description weitergegeben.</translation>
  </message>
  <message>
   <source>Sets a single top-level property of app_metadata for the user about to exist.</source>
   <translation>Setzt eine einzelne Eigenschaft der obersten Ebene von app_metadata für den Benutzer, der angelegt werden soll.</translation>
  </message>
  <message>
   <source>Sets a single top-level property of user_metadata for the user about to exist.</source>
   <translation>Setzt eine einzelne Eigenschaft der obersten Ebene von user_metadata für den Benutzer, der angelegt werden soll.</translation>
  </message>
  <message>
   <source>Sets how long the assertion is valid in seconds, otherwise 3600.</source>
   <translation>Setzt, wie viele Sekunden die Assertion gültig ist, sonst 3600.</translation>
  </message>
  <message>
   <source>Sets the RelayState to return.</source>
   <translation>Setzt den RelayState, der zurückgegeben wird.</translation>
  </message>
  <message>
   <source>Sets the authentication context, otherwise urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified.</source>
   <translation>Setzt den Authentifizierungskontext, sonst urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified.</translation>
  </message>
  <message>
   <source>Sets the destination of the response, otherwise the ACS URL or, failing that, the callback URL.</source>
   <translation>Setzt das Ziel der Antwort, sonst die ACS-URL oder, wenn es keine gibt, die Callback-URL.</translation>
  </message>
  <message>
   <source>Sets the format of NameID, otherwise urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified.</source>
   <translation>Setzt das Format von NameID, sonst urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified.</translation>
  </message>
  <message>
   <source>Sets the issuer of the assertion, otherwise urn:auth0:TENANT.</source>
   <translation>Setzt den Aussteller der Assertion, sonst urn:auth0:TENANT.</translation>
  </message>
  <message>
   <source>Settings of the session cookie.</source>
   <translation>Einstellungen des Sitzungs-Cookies.</translation>
  </message>
  <message>
   <source>Sign-up</source>
   <translation>Registrierung</translation>
  </message>
  <message>
   <source>Sign-up requested</source>
   <translation>Registrierung verlangt</translation>
  </message>
  <message>
   <source>Sign-up would be denied</source>
   <translation>Die Registrierung würde verweigert</translation>
  </message>
  <message>
   <source>Sign-up would continue</source>
   <translation>Die Registrierung würde fortgesetzt</translation>
  </message>
  <message>
   <source>Signals passed on by Akamai, available only with the Akamai integration.</source>
   <translation>Signale, die Akamai weitergibt; nur mit der Akamai-Integration verfügbar.</translation>
  </message>
  <message>
   <source>Signup flow (Beta, gated)</source>
   <translation>Ablauf „Signup“ (Beta, nur auf Freischaltung)</translation>
  </message>
  <message>
   <source>Skips any factor that the user has already enrolled or passed, or that the tenant has not enabled. The login fails if no usable factor is left.</source>
   <translation>Überspringt jeden Faktor, den der Benutzer schon eingerichtet oder bestanden hat oder der im Tenant nicht eingeschaltet ist. Der Login schlägt fehl, wenn kein brauchbarer Faktor übrig bleibt.</translation>
  </message>
  <message>
   <source>Slug by which the organization is known.</source>
   <translation>Kurzname, unter dem die Organisation bekannt ist.</translation>
  </message>
  <message>
   <source>Slug of the Organization.</source>
   <translation>Kurzname der Organisation.</translation>
  </message>
  <message>
   <source>Stores a value for the post-login Actions of this exchange to read.</source>
   <translation>Speichert einen Wert, den die Post-Login-Actions dieses Tauschs lesen können.</translation>
  </message>
  <message>
   <source>Stores a value until the transaction is over.</source>
   <translation>Speichert einen Wert, bis die Transaktion vorbei ist.</translation>
  </message>
  <message>
   <source>Stores one metadata entry on the refresh token.</source>
   <translation>Speichert einen Metadateneintrag am Refresh-Token.</translation>
  </message>
  <message>
   <source>Stores one metadata entry on the session.</source>
   <translation>Speichert einen Metadateneintrag an der Sitzung.</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Strategie</translation>
  </message>
  <message>
   <source>Strategy of the connection.</source>
   <translation>Strategie der Connection.</translation>
  </message>
  <message>
   <source>Strings may have 2048 characters at most. null and undefined take the attribute out.</source>
   <translation>Strings dürfen höchstens 2048 Zeichen haben. null und undefined nehmen das Attribut heraus.</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Betreff</translation>
  </message>
  <message>
   <source>Subject named in the certificate.</source>
   <translation>Subject, das im Zertifikat genannt ist.</translation>
  </message>
  <message>
   <source>Subject of the email.</source>
   <translation>Betreff der E-Mail.</translation>
  </message>
  <message>
   <source>Subject token</source>
   <translation>Subject-Token</translation>
  </message>
  <message>
   <source>Supplies a private signing key of your own, best held in a secret; has to be paired with setCert.</source>
   <translation>Liefert einen eigenen privaten Schlüssel für die Signatur, am besten aus einem Secret; nur zusammen mit setCert.</translation>
  </message>
  <message>
   <source>Supplies a signing certificate of your own; has to be paired with setKey.</source>
   <translation>Liefert ein eigenes Zertifikat für die Signatur; nur zusammen mit setKey.</translation>
  </message>
  <message>
   <source>Supplies the certificate for checking incoming requests, which from then on have to be signed.</source>
   <translation>Liefert das Zertifikat, mit dem eingehende Anfragen geprüft werden, die von da an signiert sein müssen.</translation>
  </message>
  <message>
   <source>Supplies the certificate for encrypting the assertion; has to be paired with setEncryptionPublicKey.</source>
   <translation>Liefert das Zertifikat, mit dem die Assertion verschlüsselt wird; nur zusammen mit setEncryptionPublicKey.</translation>
  </message>
  <message>
   <source>Supplies the public key for encrypting the assertion; has to be paired with setEncryptionCert.</source>
   <translation>Liefert den öffentlichen Schlüssel, mit dem die Assertion verschlüsselt wird; nur zusammen mit setEncryptionCert.</translation>
  </message>
  <message>
   <source>TLS fingerprints, available only for requests that came through the Auth0 edge network.</source>
   <translation>TLS-Fingerabdrücke; nur verfügbar bei Anfragen, die über das Edge-Netz von Auth0 kamen.</translation>
  </message>
  <message>
   <source>Takes effect only if the protocol is samlp (SAML addon). The final call counts.</source>
   <translation>Wirkt nur, wenn das Protokoll samlp ist (SAML-Addon). Der letzte Aufruf zählt.</translation>
  </message>
  <message>
   <source>Takes every scope out of the target set.</source>
   <translation>Nimmt alle Scopes aus der Zielmenge heraus.</translation>
  </message>
  <message>
   <source>Takes one scope out of the access token.</source>
   <translation>Nimmt einen Scope aus dem Access-Token heraus.</translation>
  </message>
  <message>
   <source>Takes one scope out of the target set.</source>
   <translation>Nimmt einen Scope aus der Zielmenge heraus.</translation>
  </message>
  <message>
   <source>Takes priority over the tenant MFA policy and api.multifactor.enable.</source>
   <translation>Hat Vorrang vor der MFA-Richtlinie des Tenants und vor api.multifactor.enable.</translation>
  </message>
  <message>
   <source>Tells by which means the user signed in and what risk signals were gathered.</source>
   <translation>Gibt an, auf welche Weise sich der Benutzer angemeldet hat und welche Risikosignale gesammelt wurden.</translation>
  </message>
  <message>
   <source>Terminates the session and turns the login down.</source>
   <translation>Beendet die Sitzung und verweigert den Login.</translation>
  </message>
  <message>
   <source>Text to be written to the log.</source>
   <translation>Text, der ins Protokoll geschrieben wird.</translation>
  </message>
  <message>
   <source>The API (audience) that the access token addresses. In post-login it is missing if the request named no audience.</source>
   <translation>Die API (Audience), für die das Access-Token bestimmt ist. In post-login fehlt sie, wenn die Anfrage keine Audience nannte.</translation>
  </message>
  <message>
   <source>The API that was asked for.</source>
   <translation>Die verlangte API.</translation>
  </message>
  <message>
   <source>The CloudEvents envelope as the stream delivers it.</source>
   <translation>Der CloudEvents-Umschlag, wie der Stream ihn zustellt.</translation>
  </message>
  <message>
   <source>The HTTP request being handled.</source>
   <translation>Die HTTP-Anfrage, die gerade bearbeitet wird.</translation>
  </message>
  <message>
   <source>The HTTP request that moved the flow here. Once a redirect has returned, it is the /continue request.</source>
   <translation>Die HTTP-Anfrage, die den Ablauf hierher brachte. Nach der Rückkehr von einer Weiterleitung ist es die Anfrage an /continue.</translation>
  </message>
  <message>
   <source>The IP address put to the test.</source>
   <translation>Die geprüfte IP-Adresse.</translation>
  </message>
  <message>
   <source>The MFA factors the actor has enrolled. [] says there are none; a missing field says they could not be read.</source>
   <translation>Die MFA-Faktoren, die der Akteur eingerichtet hat. [] besagt, dass es keine gibt; fehlt das Feld, ließen sie sich nicht lesen.</translation>
  </message>
  <message>
   <source>The MFA factors the user has enrolled. [] says there are none; a missing field says they could not be read.</source>
   <translation>Die MFA-Faktoren, die der Benutzer eingerichtet hat. [] besagt, dass es keine gibt; fehlt das Feld, ließen sie sich nicht lesen.</translation>
  </message>
  <message>
   <source>The Organization selected for this transaction, missing if there is none. This is an open object, so more properties may be found in it.</source>
   <translation>Die Organisation, die für diese Transaktion gewählt wurde; fehlt, wenn es keine gibt. Dies ist ein offenes Objekt und kann weitere Eigenschaften enthalten.</translation>
  </message>
  <message>
   <source>The Organization that Auth0 would choose.</source>
   <translation>Die Organisation, die Auth0 wählen würde.</translation>
  </message>
  <message>
   <source>The POST body after parsing, supplied for registration, ROPG, client credentials, refresh-token exchange, token exchange and a POST to /continue. In all other cases it is an empty object.</source>
   <translation>Der Inhalt der POST-Anfrage in zerlegter Form; vorhanden bei Registrierung, ROPG, Client-Credentials, Refresh-Token-Tausch, Token-Tausch und einem POST an /continue. In allen anderen Fällen ein leeres Objekt.</translation>
  </message>
  <message>
   <source>The access token that will be issued next.</source>
   <translation>Das Access-Token, das als Nächstes ausgestellt wird.</translation>
  </message>
  <message>
   <source>The account is there, and the person goes on.</source>
   <translation>Das Konto ist da, und die Person macht weiter.</translation>
  </message>
  <message>
   <source>The accounts linked from identity providers, starting with the primary one. Each is an open object.</source>
   <translation>Die verknüpften Konten bei Identitätsanbietern, das primäre zuerst. Jedes ist ein offenes Objekt.</translation>
  </message>
  <message>
   <source>The accounts linked to the actor from identity providers, starting with the primary one. Each is an open object.</source>
   <translation>Die mit dem Akteur verknüpften Konten bei Identitätsanbietern, das primäre zuerst. Jedes ist ein offenes Objekt.</translation>
  </message>
  <message>
   <source>The acr_values parameter.</source>
   <translation>Der Parameter acr_values.</translation>
  </message>
  <message>
   <source>The acr_values sent with the authorization request.</source>
   <translation>Die acr_values, die mit der Autorisierungsanfrage gesendet wurden.</translation>
  </message>
  <message>
   <source>The action applied to the bot.</source>
   <translation>Die auf den Bot angewandte Maßnahme.</translation>
  </message>
  <message>
   <source>The action that was applied.</source>
   <translation>Die angewandte Maßnahme.</translation>
  </message>
  <message>
   <source>The action would be refused</source>
   <translation>Die Action würde abgewiesen</translation>
  </message>
  <message>
   <source>The action would complete</source>
   <translation>Die Action würde fertig</translation>
  </message>
  <message>
   <source>The actor token alone never causes an actor to be set.</source>
   <translation>Das Actor-Token allein bewirkt nie, dass ein Akteur gesetzt wird.</translation>
  </message>
  <message>
   <source>The actor token exactly as the request carried it.</source>
   <translation>Das Actor-Token genau so, wie es in der Anfrage stand.</translation>
  </message>
  <message>
   <source>The actor's address for email.</source>
   <translation>Die E-Mail-Adresse des Akteurs.</translation>
  </message>
  <message>
   <source>The actor's first name.</source>
   <translation>Der Vorname des Akteurs.</translation>
  </message>
  <message>
   <source>The actor's informal name.</source>
   <translation>Der Rufname des Akteurs.</translation>
  </message>
  <message>
   <source>The actor's metadata for preferences, or an empty object if nothing is stored.</source>
   <translation>Die Metadaten des Akteurs für Vorlieben, oder ein leeres Objekt, wenn nichts gespeichert ist.</translation>
  </message>
  <message>
   <source>The actor's metadata that governs access, or an empty object if nothing is stored.</source>
   <translation>Die Metadaten des Akteurs, die den Zugriff regeln, oder ein leeres Objekt, wenn nichts gespeichert ist.</translation>
  </message>
  <message>
   <source>The actor's name in full.</source>
   <translation>Der vollständige Name des Akteurs.</translation>
  </message>
  <message>
   <source>The actor's number for phone contact.</source>
   <translation>Die Telefonnummer des Akteurs.</translation>
  </message>
  <message>
   <source>The actor's surname.</source>
   <translation>Der Nachname des Akteurs.</translation>
  </message>
  <message>
   <source>The actor's username, in database connections that ask for one.</source>
   <translation>Der Benutzername des Akteurs, bei Datenbank-Connections, die einen verlangen.</translation>
  </message>
  <message>
   <source>The api object has nothing but cache, so changing the user takes the Management API.</source>
   <translation>Das Objekt api enthält nur cache; um den Benutzer zu ändern, braucht es also die Management API.</translation>
  </message>
  <message>
   <source>The app metadata sent on signup. Unlike in post-login, it is missing if there is none.</source>
   <translation>Die App-Metadaten, die bei der Registrierung gesendet wurden. Anders als in post-login fehlen sie, wenn es keine gibt.</translation>
  </message>
  <message>
   <source>The application (client) from which the transaction was started.</source>
   <translation>Die Anwendung (der Client), von der die Transaktion ausging.</translation>
  </message>
  <message>
   <source>The application concerned.</source>
   <translation>Die betroffene Anwendung.</translation>
  </message>
  <message>
   <source>The application in which the person signs up. Missing if the user is created through the Management API or the dashboard.</source>
   <translation>Die Anwendung, in der sich die Person registriert. Fehlt, wenn der Benutzer über die Management API oder das Dashboard angelegt wird.</translation>
  </message>
  <message>
   <source>The application receives HTTP 403 access_denied along with the reason, and later Actions are skipped.</source>
   <translation>Die Anwendung erhält HTTP 403 access_denied mit dem Grund, spätere Actions werden übersprungen.</translation>
  </message>
  <message>
   <source>The application receives error=access_denied and error_description=reason, and offers no way to choose another code.</source>
   <translation>Die Anwendung erhält error=access_denied und error_description=reason; ein anderer Code lässt sich nicht wählen.</translation>
  </message>
  <message>
   <source>The application sees the same result as with access.deny(reason).</source>
   <translation>Die Anwendung sieht dasselbe Ergebnis wie bei access.deny(reason).</translation>
  </message>
  <message>
   <source>The authentication transaction, which is an open object in the browser triggers.</source>
   <translation>Die Transaktion der Authentifizierung, in den Browser-Triggern ein offenes Objekt.</translation>
  </message>
  <message>
   <source>The call to dbconnections/signup returns HTTP 400 with extensibility_error as its code and userMessage as its friendly_message.</source>
   <translation>Der Aufruf von dbconnections/signup ergibt HTTP 400 mit extensibility_error als code und userMessage als friendly_message.</translation>
  </message>
  <message>
   <source>The certificate in encoded text form.</source>
   <translation>Das Zertifikat in kodierter Textform.</translation>
  </message>
  <message>
   <source>The challenge of the second factor.</source>
   <translation>Die Challenge des zweiten Faktors.</translation>
  </message>
  <message>
   <source>The change is immediate in event.transaction.metadata. Later Actions see it, and it outlasts a redirect, MFA or form.</source>
   <translation>Die Änderung ist sofort in event.transaction.metadata zu sehen. Spätere Actions sehen sie, und sie überdauert Weiterleitung, MFA und Formular.</translation>
  </message>
  <message>
   <source>The change is immediate in event.transaction.target_scopes and reaches later Actions as well.</source>
   <translation>Die Änderung ist sofort in event.transaction.target_scopes zu sehen und erreicht auch spätere Actions.</translation>
  </message>
  <message>
   <source>The change is in place in event.user for the next Action, whereas the running one keeps the old value.</source>
   <translation>Die nächste Action findet die Änderung in event.user vor, die laufende behält den alten Wert.</translation>
  </message>
  <message>
   <source>The change is visible immediately in event.session.metadata.</source>
   <translation>Die Änderung ist sofort in event.session.metadata zu sehen.</translation>
  </message>
  <message>
   <source>The channel that was chosen.</source>
   <translation>Der gewählte Kanal.</translation>
  </message>
  <message>
   <source>The choices on offer.</source>
   <translation>Die Faktoren zur Wahl.</translation>
  </message>
  <message>
   <source>The claims are iat (now), iss from event.request.hostname, sub from event.user.user_id, exp as iat+expiresInSeconds and ip from event.request.ip. The payload's properties are then laid over them.</source>
   <translation>Die Claims sind iat (jetzt), iss aus event.request.hostname, sub aus event.user.user_id, exp als iat+expiresInSeconds und ip aus event.request.ip. Darüber werden die Eigenschaften des Payloads gelegt.</translation>
  </message>
  <message>
   <source>The client to which the token is bound.</source>
   <translation>Der Client, an den das Token gebunden ist.</translation>
  </message>
  <message>
   <source>The codes invalid_scope and invalid_request lead to HTTP 400, whereas server_error leads to HTTP 500.</source>
   <translation>Die Codes invalid_scope und invalid_request führen zu HTTP 400, server_error dagegen zu HTTP 500.</translation>
  </message>
  <message>
   <source>The connection that Auth0 would choose.</source>
   <translation>Die Connection, die Auth0 wählen würde.</translation>
  </message>
  <message>
   <source>The connection through which the user signs in or signs up.</source>
   <translation>Die Connection, über die sich der Benutzer anmeldet oder registriert.</translation>
  </message>
  <message>
   <source>The connection with which to carry on.</source>
   <translation>Die Connection, mit der es weitergeht.</translation>
  </message>
  <message>
   <source>The custom domain that received the transaction. Missing if the canonical domain was used.</source>
   <translation>Die eigene Domain, an die die Transaktion ging. Fehlt, wenn die kanonische Domain verwendet wurde.</translation>
  </message>
  <message>
   <source>The custom domain, as found in the official sample.</source>
   <translation>Die eigene Domain, wie sie im offiziellen Beispiel steht.</translation>
  </message>
  <message>
   <source>The delegating actor, found only in sessions started with a session transfer token from Custom Token Exchange. It holds sub and no more than 5 further scalar properties.</source>
   <translation>Der delegierende Akteur; nur in Sitzungen, die mit einem Session-Transfer-Token aus dem Custom Token Exchange begonnen wurden. Er enthält sub und höchstens 5 weitere skalare Eigenschaften.</translation>
  </message>
  <message>
   <source>The device asks again and gets an error</source>
   <translation>Das Gerät fragt erneut und erhält einen Fehler</translation>
  </message>
  <message>
   <source>The device meanwhile</source>
   <translation>Das Gerät währenddessen</translation>
  </message>
  <message>
   <source>The device to which the session belongs.</source>
   <translation>Das Gerät, zu dem die Sitzung gehört.</translation>
  </message>
  <message>
   <source>The documentation permits 100 changed attributes and 10 kB in all; the api itself throws from 102400 bytes on.</source>
   <translation>Die Dokumentation erlaubt 100 geänderte Attribute und insgesamt 10 kB; das Objekt api selbst wirft erst ab 102400 Bytes einen Fehler.</translation>
  </message>
  <message>
   <source>The e-mail is given up for good, and the reason is logged.</source>
   <translation>Die E-Mail wird endgültig aufgegeben, der Grund wird protokolliert.</translation>
  </message>
  <message>
   <source>The e-mail notification</source>
   <translation>Die E-Mail-Nachricht</translation>
  </message>
  <message>
   <source>The e-mail notification would be denied</source>
   <translation>Die E-Mail-Nachricht würde verweigert</translation>
  </message>
  <message>
   <source>The e-mail notification would be dropped</source>
   <translation>Die E-Mail-Nachricht würde verworfen</translation>
  </message>
  <message>
   <source>The e-mail notification would be tried again</source>
   <translation>Die E-Mail-Nachricht würde erneut versucht</translation>
  </message>
  <message>
   <source>The e-mail notification would continue</source>
   <translation>Die E-Mail-Nachricht würde fortgesetzt</translation>
  </message>
  <message>
   <source>The event and api shown here are undocumented and derive from a public sample and the types of the sibling signup trigger.</source>
   <translation>Event und api, wie sie hier stehen, sind nicht dokumentiert und stammen aus einem öffentlichen Beispiel und den Typen des verwandten Triggers zur Registrierung.</translation>
  </message>
  <message>
   <source>The event follows the official type package. Its api type is still empty, though comments in it mention setConnectionByName and setOrganization.</source>
   <translation>Das Event folgt dem offiziellen Typenpaket. Dessen api-Typ ist noch leer, auch wenn Kommentare darin setConnectionByName und setOrganization erwähnen.</translation>
  </message>
  <message>
   <source>The exchange fails if the user is blocked or unknown.</source>
   <translation>Der Tausch schlägt fehl, wenn der Benutzer gesperrt oder unbekannt ist.</translation>
  </message>
  <message>
   <source>The exchange fails unless just one of setUserById and setUserByConnection is called.</source>
   <translation>Der Tausch schlägt fehl, wenn nicht genau eine der Methoden setUserById und setUserByConnection aufgerufen wird.</translation>
  </message>
  <message>
   <source>The exchange names its user more than once; exactly one of setUserById and setUserByConnection has to be called.</source>
   <translation>Der Tausch nennt seinen Benutzer mehr als einmal; genau eine der Methoden setUserById und setUserByConnection ist aufzurufen.</translation>
  </message>
  <message>
   <source>The exchange names no user; setUserById or setUserByConnection has to be called.</source>
   <translation>Der Tausch nennt keinen Benutzer; setUserById oder setUserByConnection muss aufgerufen werden.</translation>
  </message>
  <message>
   <source>The exchange of client credentials in progress.</source>
   <translation>Der laufende Tausch von Client-Anmeldedaten.</translation>
  </message>
  <message>
   <source>The factor that is offered at the start.</source>
   <translation>Der Faktor, der am Anfang angeboten wird.</translation>
  </message>
  <message>
   <source>The factor that is presented at the start.</source>
   <translation>Der Faktor, der am Anfang gezeigt wird.</translation>
  </message>
  <message>
   <source>The final call counts and is visible immediately in event.session.cookie.mode.</source>
   <translation>Der letzte Aufruf zählt und ist sofort in event.session.cookie.mode zu sehen.</translation>
  </message>
  <message>
   <source>The final call presumably counts (best guess).</source>
   <translation>Vermutlich zählt der letzte Aufruf; ermittelt ist das nicht.</translation>
  </message>
  <message>
   <source>The final call probably counts (a best guess; not established).</source>
   <translation>Wahrscheinlich zählt der letzte Aufruf; ermittelt ist das nicht.</translation>
  </message>
  <message>
   <source>The finished text with the code in it.</source>
   <translation>Der fertige Text mit dem Code darin.</translation>
  </message>
  <message>
   <source>The following Action is the first to see changes in event.authentication.methods and event.user.enrolledFactors.</source>
   <translation>Erst die folgende Action sieht Änderungen in event.authentication.methods und event.user.enrolledFactors.</translation>
  </message>
  <message>
   <source>The following actor in the delegation chain, which may hold up to 5 actors altogether.</source>
   <translation>Der nächste Akteur in der Kette der Delegierung, die insgesamt bis zu 5 Akteure enthalten kann.</translation>
  </message>
  <message>
   <source>The form that the action renders.</source>
   <translation>Das Formular, das die Action zeigt.</translation>
  </message>
  <message>
   <source>The handler's name is guessed from the analogous login-post-identifier.</source>
   <translation>Der Name des Handlers ist nach dem Vorbild von login-post-identifier vermutet.</translation>
  </message>
  <message>
   <source>The header states alg HS256 and typ JWT.</source>
   <translation>Im Header stehen alg HS256 und typ JWT.</translation>
  </message>
  <message>
   <source>The hosted sign-up page</source>
   <translation>Die gehostete Registrierungsseite</translation>
  </message>
  <message>
   <source>The id, leaving out the provider prefix.</source>
   <translation>Die ID ohne das Präfix des Anbieters.</translation>
  </message>
  <message>
   <source>The limit is 1000 scopes: "The number of scopes exceeds the allowed maximum of 1000."</source>
   <translation>Die Grenze liegt bei 1000 Scopes: „The number of scopes exceeds the allowed maximum of 1000.“</translation>
  </message>
  <message>
   <source>The list entry that the address matched.</source>
   <translation>Der Listeneintrag, auf den die Adresse passte.</translation>
  </message>
  <message>
   <source>The login fails unless the identity used to log in is a secondary identity of the user made primary.</source>
   <translation>Der Login schlägt fehl, wenn die beim Login verwendete Identität keine sekundäre Identität des Benutzers ist, der zum primären wird.</translation>
  </message>
  <message>
   <source>The login session in progress. Missing if the flow runs without one (e.g. ROPG) or the plan does not include it.</source>
   <translation>Die laufende Login-Sitzung. Fehlt, wenn der Ablauf ohne Sitzung läuft (z. B. ROPG) oder der Tarif sie nicht umfasst.</translation>
  </message>
  <message>
   <source>The login_hint parameter.</source>
   <translation>Der Parameter login_hint.</translation>
  </message>
  <message>
   <source>The login_hint sent with the request.</source>
   <translation>Der login_hint, der mit der Anfrage gesendet wurde.</translation>
  </message>
  <message>
   <source>The message counts as delivered.</source>
   <translation>Die Nachricht gilt als zugestellt.</translation>
  </message>
  <message>
   <source>The message counts as sent, and the person types the code that it brings.</source>
   <translation>Die Nachricht gilt als gesendet, und die Person tippt den Code ein, den sie bringt.</translation>
  </message>
  <message>
   <source>The message is dropped for good: {value}</source>
   <translation>Die Nachricht wird endgültig verworfen: {value}</translation>
  </message>
  <message>
   <source>The message is given up for good, and the reason is logged.</source>
   <translation>Die Nachricht wird endgültig aufgegeben, der Grund wird protokolliert.</translation>
  </message>
  <message>
   <source>The message is tried again, up to five times within minutes: {value}</source>
   <translation>Die Nachricht wird erneut versucht, bis zu fünfmal innerhalb weniger Minuten: {value}</translation>
  </message>
  <message>
   <source>The message that has to be delivered.</source>
   <translation>Die Nachricht, die zuzustellen ist.</translation>
  </message>
  <message>
   <source>The method does not check names; reserved ones are left out when the token is issued.</source>
   <translation>Die Methode prüft keine Namen; reservierte werden weggelassen, wenn das Token ausgestellt wird.</translation>
  </message>
  <message>
   <source>The method setUserByConnection rejects a custom database whose import mode is on.</source>
   <translation>Die Methode setUserByConnection lehnt eine eigene Datenbank ab, deren Importmodus eingeschaltet ist.</translation>
  </message>
  <message>
   <source>The method used, for instance self_signed_tls_client_auth.</source>
   <translation>Die verwendete Methode, zum Beispiel self_signed_tls_client_auth.</translation>
  </message>
  <message>
   <source>The native application to which the token was given.</source>
   <translation>Die native Anwendung, die das Token erhalten hat.</translation>
  </message>
  <message>
   <source>The next page of the login.</source>
   <translation>Die nächste Seite des Logins.</translation>
  </message>
  <message>
   <source>The official loader accepts it, but no documentation mentions it; act as if it did not exist.</source>
   <translation>Der offizielle Loader nimmt ihn an, doch erwähnt ihn keine Dokumentation; handle so, als gäbe es ihn nicht.</translation>
  </message>
  <message>
   <source>The official types label it as deprecated.</source>
   <translation>Die offiziellen Typen bezeichnen die Methode als veraltet.</translation>
  </message>
  <message>
   <source>The one-time code that the message carries.</source>
   <translation>Der Einmalcode, den die Nachricht überbringt.</translation>
  </message>
  <message>
   <source>The one-time code, for message types that include one.</source>
   <translation>Der Einmalcode, bei Nachrichtenarten, die einen enthalten.</translation>
  </message>
  <message>
   <source>The only name that makes it throw is scope: The "scope" claim cannot be set.</source>
   <translation>Der einzige Name, bei dem die Methode einen Fehler wirft, ist scope: „The "scope" claim cannot be set.“</translation>
  </message>
  <message>
   <source>The organization by its id or name.</source>
   <translation>Die Organisation mit ihrer ID oder ihrem Namen.</translation>
  </message>
  <message>
   <source>The page on which a second factor is enrolled.</source>
   <translation>Die Seite, auf der ein zweiter Faktor eingerichtet wird.</translation>
  </message>
  <message>
   <source>The page on which the person chooses the new password.</source>
   <translation>Die Seite, auf der die Person das neue Passwort wählt.</translation>
  </message>
  <message>
   <source>The password stays as it is.</source>
   <translation>Das Passwort bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>The password-change follow-up</source>
   <translation>Die Nacharbeit zur Passwortänderung</translation>
  </message>
  <message>
   <source>The payload, in the form {object: entity snapshot, context: {client?, connection?, request?, tenant?}}. It can be null.</source>
   <translation>Die Nutzdaten in der Form {object: Momentaufnahme der Entität, context: {client?, connection?, request?, tenant?}}. Sie können null sein.</translation>
  </message>
  <message>
   <source>The phone message</source>
   <translation>Die Telefonnachricht</translation>
  </message>
  <message>
   <source>The phone message would be denied</source>
   <translation>Die Telefonnachricht würde verweigert</translation>
  </message>
  <message>
   <source>The phone message would continue</source>
   <translation>Die Telefonnachricht würde fortgesetzt</translation>
  </message>
  <message>
   <source>The phone notification</source>
   <translation>Die Telefonnachricht</translation>
  </message>
  <message>
   <source>The phone notification would be denied</source>
   <translation>Die Telefonnachricht würde verweigert</translation>
  </message>
  <message>
   <source>The phone notification would be dropped</source>
   <translation>Die Telefonnachricht würde verworfen</translation>
  </message>
  <message>
   <source>The phone notification would be tried again</source>
   <translation>Die Telefonnachricht würde erneut versucht</translation>
  </message>
  <message>
   <source>The phone notification would continue</source>
   <translation>Die Telefonnachricht würde fortgesetzt</translation>
  </message>
  <message>
   <source>The pipeline halts when the current Action ends and resumes with later Actions after the user passes.</source>
   <translation>Der Ablauf hält an, wenn die laufende Action endet, und geht mit den späteren Actions weiter, sobald der Benutzer bestanden hat.</translation>
  </message>
  <message>
   <source>The pipeline halts when the current Action ends and waits for the enrolment to finish.</source>
   <translation>Der Ablauf hält an, wenn die laufende Action endet, und wartet, bis die Einrichtung abgeschlossen ist.</translation>
  </message>
  <message>
   <source>The post-login Actions that come next see it in the metadata of event.user.</source>
   <translation>Die folgenden Post-Login-Actions sehen es in den Metadaten von event.user.</translation>
  </message>
  <message>
   <source>The post-login Actions that follow cannot use challengeWith / enrollWith, and multifactor.enable leads to mfa_required.</source>
   <translation>Die folgenden Post-Login-Actions können challengeWith / enrollWith nicht verwenden, und multifactor.enable führt zu mfa_required.</translation>
  </message>
  <message>
   <source>The profile to which the actor token belongs, present only for a valid Auth0 ID token.</source>
   <translation>Das Profil, zu dem das Actor-Token gehört; nur vorhanden bei einem gültigen ID-Token von Auth0.</translation>
  </message>
  <message>
   <source>The prompt parameter as a list of its parts.</source>
   <translation>Der Parameter prompt als Liste seiner Teile.</translation>
  </message>
  <message>
   <source>The protocol or grant by which the flow began.</source>
   <translation>Das Protokoll oder der Grant, mit dem der Ablauf begann.</translation>
  </message>
  <message>
   <source>The reason is shortened to 1024 characters.</source>
   <translation>Der Grund wird auf 1024 Zeichen gekürzt.</translation>
  </message>
  <message>
   <source>The redirect_uri parameter.</source>
   <translation>Der Parameter redirect_uri.</translation>
  </message>
  <message>
   <source>The refresh token being used, present when a refresh token is exchanged.</source>
   <translation>Das verwendete Refresh-Token; vorhanden, wenn ein Refresh-Token getauscht wird.</translation>
  </message>
  <message>
   <source>The refresh token ends at the latest at {moment}.</source>
   <translation>Das Refresh-Token endet spätestens am {moment}.</translation>
  </message>
  <message>
   <source>The refresh token from which this one descends.</source>
   <translation>Das Refresh-Token, von dem dieses abstammt.</translation>
  </message>
  <message>
   <source>The refresh token that gave rise to this session.</source>
   <translation>Das Refresh-Token, aus dem diese Sitzung entstanden ist.</translation>
  </message>
  <message>
   <source>The refusal counts against the address of the caller: 10 attempts, 6 more in each hour, then HTTP 429 with too_many_attempts.</source>
   <translation>Die Ablehnung zählt zulasten der Adresse des Aufrufers: 10 Versuche, 6 weitere je Stunde, danach HTTP 429 mit too_many_attempts.</translation>
  </message>
  <message>
   <source>The request in which the token was issued.</source>
   <translation>Die Anfrage, bei der das Token ausgestellt wurde.</translation>
  </message>
  <message>
   <source>The request's query string in parsed form. When a redirect has returned, it contains the query of /continue.</source>
   <translation>Der Query-String der Anfrage, in seine Parameter zerlegt. Nach der Rückkehr von einer Weiterleitung enthält er die Parameter von /continue.</translation>
  </message>
  <message>
   <source>The requested profile as an open object, still without user_id.</source>
   <translation>Das angefragte Profil als offenes Objekt, noch ohne user_id.</translation>
  </message>
  <message>
   <source>The response_mode parameter.</source>
   <translation>Der Parameter response_mode.</translation>
  </message>
  <message>
   <source>The response_mode sent with the request.</source>
   <translation>Der response_mode, der mit der Anfrage gesendet wurde.</translation>
  </message>
  <message>
   <source>The response_type as a list of its parts.</source>
   <translation>Der response_type als Liste seiner Teile.</translation>
  </message>
  <message>
   <source>The result is the whole record object rather than its value.</source>
   <translation>Das Ergebnis ist das ganze Eintragsobjekt und nicht nur sein Wert.</translation>
  </message>
  <message>
   <source>The running Action keeps its event.user, and any user metadata it sets is lost.</source>
   <translation>Die laufende Action behält ihr event.user, und Benutzer-Metadaten, die sie setzt, gehen verloren.</translation>
  </message>
  <message>
   <source>The scopes that were asked for.</source>
   <translation>Die verlangten Scopes.</translation>
  </message>
  <message>
   <source>The secrets kept on the Action.</source>
   <translation>Die Secrets der Action.</translation>
  </message>
  <message>
   <source>The secrets kept on this Action, as a read-only map of string to string.</source>
   <translation>Die Secrets dieser Action, nur lesbar; jeder Eintrag ordnet einem String einen String zu.</translation>
  </message>
  <message>
   <source>The secrets saved on this Action alone, decrypted, as a read-only map of string to string.</source>
   <translation>Die Secrets, die nur an dieser Action gespeichert sind, entschlüsselt und nur lesbar; jeder Eintrag ordnet einem String einen String zu.</translation>
  </message>
  <message>
   <source>The session ends at the latest at {moment}.</source>
   <translation>Die Sitzung endet spätestens am {moment}.</translation>
  </message>
  <message>
   <source>The session to which the token is bound.</source>
   <translation>Die Sitzung, an die das Token gebunden ist.</translation>
  </message>
  <message>
   <source>The session transfer token now being redeemed as part of native-to-web SSO.</source>
   <translation>Das Session-Transfer-Token, das gerade für Native-to-Web-SSO eingelöst wird.</translation>
  </message>
  <message>
   <source>The sign-up follow-up</source>
   <translation>Die Nacharbeit zur Registrierung</translation>
  </message>
  <message>
   <source>The state parameter.</source>
   <translation>Der Parameter state.</translation>
  </message>
  <message>
   <source>The state sent with the request, which Auth0 does not interpret.</source>
   <translation>Der state, der mit der Anfrage gesendet wurde und den Auth0 nicht deutet.</translation>
  </message>
  <message>
   <source>The studio lists the id, but has no template for it and does not run it.</source>
   <translation>Das Studio führt die ID auf, hat aber keine Vorlage dafür und führt sie nicht aus.</translation>
  </message>
  <message>
   <source>The subject token exactly as the request carried it. Auth0 does not verify it, so this is up to the Action.</source>
   <translation>Das Subject-Token genau so, wie es in der Anfrage stand. Auth0 prüft es nicht, das ist Sache der Action.</translation>
  </message>
  <message>
   <source>The tenant concerned.</source>
   <translation>Der betroffene Tenant.</translation>
  </message>
  <message>
   <source>The tenant log records PreUserRegistrationError together with the reason.</source>
   <translation>Das Protokoll des Tenants verzeichnet PreUserRegistrationError mit dem Grund.</translation>
  </message>
  <message>
   <source>The tenant must have Customize MFA Factors using Actions turned on. Put redirect.sendUserTo in a separate Action.</source>
   <translation>Im Tenant muss „Customize MFA Factors using Actions“ eingeschaltet sein. redirect.sendUserTo gehört in eine eigene Action.</translation>
  </message>
  <message>
   <source>The tenant must have Customize MFA Factors using Actions turned on. Users with existing factors have to pass a challenge beforehand.</source>
   <translation>Im Tenant muss „Customize MFA Factors using Actions“ eingeschaltet sein. Benutzer mit vorhandenen Faktoren müssen zuvor eine Challenge bestehen.</translation>
  </message>
  <message>
   <source>The tenant running the flow.</source>
   <translation>Der Tenant, in dem der Ablauf läuft.</translation>
  </message>
  <message>
   <source>The tenant's log shows PreUserRegistrationError.</source>
   <translation>Das Protokoll des Tenants zeigt PreUserRegistrationError.</translation>
  </message>
  <message>
   <source>The tenant's log shows a delivery that failed; nobody waits for it.</source>
   <translation>Das Protokoll des Tenants zeigt eine fehlgeschlagene Zustellung; niemand wartet darauf.</translation>
  </message>
  <message>
   <source>The tenant's log shows that the message could not be sent, and the person waits for it in vain.</source>
   <translation>Das Protokoll des Tenants zeigt, dass die Nachricht nicht gesendet werden konnte, und die Person wartet vergeblich darauf.</translation>
  </message>
  <message>
   <source>The token must be signed by HS256 with the secret, be unexpired (exp) and hold the claims sub, iss, exp and iat. Its sub has to match the user id and its state claim the state parameter.</source>
   <translation>Das Token muss mit HS256 und dem Secret signiert und nicht abgelaufen sein (exp) und die Claims sub, iss, exp und iat enthalten. sub muss zur ID des Benutzers passen und der Claim state zum Parameter state.</translation>
  </message>
  <message>
   <source>The token request</source>
   <translation>Die Token-Anfrage</translation>
  </message>
  <message>
   <source>The token request would be denied</source>
   <translation>Die Token-Anfrage würde verweigert</translation>
  </message>
  <message>
   <source>The token request would continue</source>
   <translation>Die Token-Anfrage würde fortgesetzt</translation>
  </message>
  <message>
   <source>The transaction in progress.</source>
   <translation>Die laufende Transaktion.</translation>
  </message>
  <message>
   <source>The types are user.created/updated/deleted; organization.created/updated/deleted; organization.member.added/deleted; organization.member.role.assigned/deleted; organization.connection.added/removed/updated; group.created/updated/deleted; group.member.added/deleted.</source>
   <translation>Die Typen sind user.created/updated/deleted; organization.created/updated/deleted; organization.member.added/deleted; organization.member.role.assigned/deleted; organization.connection.added/removed/updated; group.created/updated/deleted; group.member.added/deleted.</translation>
  </message>
  <message>
   <source>The ui_locales parameter.</source>
   <translation>Der Parameter ui_locales.</translation>
  </message>
  <message>
   <source>The ui_locales sent with the request.</source>
   <translation>Die ui_locales, die mit der Anfrage gesendet wurden.</translation>
  </message>
  <message>
   <source>The user is not created and any later Actions are skipped.</source>
   <translation>Der Benutzer wird nicht angelegt, und spätere Actions werden übersprungen.</translation>
  </message>
  <message>
   <source>The user is not created, and later Actions are skipped.</source>
   <translation>Der Benutzer wird nicht angelegt, spätere Actions werden übersprungen.</translation>
  </message>
  <message>
   <source>The user metadata sent on signup, missing if there is none.</source>
   <translation>Die Benutzer-Metadaten, die bei der Registrierung gesendet wurden; sie fehlen, wenn es keine gibt.</translation>
  </message>
  <message>
   <source>The user to whom the session belongs.</source>
   <translation>Der Benutzer, dem die Sitzung gehört.</translation>
  </message>
  <message>
   <source>The user to whom the token is bound.</source>
   <translation>Der Benutzer, an den das Token gebunden ist.</translation>
  </message>
  <message>
   <source>The user with the changed password, as a brief profile that leaves out metadata.</source>
   <translation>Der Benutzer, dessen Passwort geändert wurde, als knappes Profil ohne Metadaten.</translation>
  </message>
  <message>
   <source>The user would be created</source>
   <translation>Der Benutzer würde angelegt</translation>
  </message>
  <message>
   <source>The user's address for email.</source>
   <translation>Die E-Mail-Adresse des Benutzers.</translation>
  </message>
  <message>
   <source>The user's first name.</source>
   <translation>Der Vorname des Benutzers.</translation>
  </message>
  <message>
   <source>The user's informal name.</source>
   <translation>Der Rufname des Benutzers.</translation>
  </message>
  <message>
   <source>The user's name in full.</source>
   <translation>Der vollständige Name des Benutzers.</translation>
  </message>
  <message>
   <source>The user's number for phone contact.</source>
   <translation>Die Telefonnummer des Benutzers.</translation>
  </message>
  <message>
   <source>The user's profile as an open object, to which a custom database can add attributes.</source>
   <translation>Das Profil des Benutzers, ein offenes Objekt, dem eine eigene Datenbank Attribute hinzufügen kann.</translation>
  </message>
  <message>
   <source>The user's surname.</source>
   <translation>Der Nachname des Benutzers.</translation>
  </message>
  <message>
   <source>The username, in database connections that ask for one.</source>
   <translation>Der Benutzername, bei Datenbank-Connections, die einen verlangen.</translation>
  </message>
  <message>
   <source>The value none leaves MFA out.</source>
   <translation>Der Wert none lässt MFA aus.</translation>
  </message>
  <message>
   <source>The value takes the property's place entirely without deep merging and leaves other properties alone. Passing null removes it; undefined in a later call withdraws the change still waiting.</source>
   <translation>Der Wert tritt ganz an die Stelle der Eigenschaft, ohne verschachteltes Zusammenführen, und lässt andere Eigenschaften unberührt. null entfernt sie; undefined in einem späteren Aufruf nimmt die noch ausstehende Änderung zurück.</translation>
  </message>
  <message>
   <source>The value test shows that this is a test delivery.</source>
   <translation>Der Wert test zeigt, dass dies eine Testzustellung ist.</translation>
  </message>
  <message>
   <source>The visitor's earlier anonymous session.</source>
   <translation>Die frühere anonyme Sitzung des Besuchers.</translation>
  </message>
  <message>
   <source>This trigger has no user, no ID token and no redirect.</source>
   <translation>Dieser Trigger hat keinen Benutzer, kein ID-Token und keine Weiterleitung.</translation>
  </message>
  <message>
   <source>This trigger lacks canRedirect, enrollWith, user metadata and claims.</source>
   <translation>Diesem Trigger fehlen canRedirect, enrollWith, Benutzer-Metadaten und Claims.</translation>
  </message>
  <message>
   <source>Throw an error to let Auth0 know the delivery failed.</source>
   <translation>Wirf einen Fehler, damit Auth0 erfährt, dass die Zustellung fehlgeschlagen ist.</translation>
  </message>
  <message>
   <source>Throwing an error marks the delivery as failed.</source>
   <translation>Ein geworfener Fehler kennzeichnet die Zustellung als fehlgeschlagen.</translation>
  </message>
  <message>
   <source>Throwing an error marks the delivery as failed; notification.retry / drop let you decide what happens next.</source>
   <translation>Ein geworfener Fehler kennzeichnet die Zustellung als fehlgeschlagen; mit notification.retry / drop entscheidest du, was danach geschieht.</translation>
  </message>
  <message>
   <source>Throws if new URL() does not accept the address.</source>
   <translation>Wirft einen Fehler, wenn new URL() die Adresse nicht annimmt.</translation>
  </message>
  <message>
   <source>Throws if the URL is not valid.</source>
   <translation>Wirft einen Fehler, wenn die URL nicht gültig ist.</translation>
  </message>
  <message>
   <source>Thumbprint of the certificate by SHA-256.</source>
   <translation>Fingerabdruck des Zertifikats nach SHA-256.</translation>
  </message>
  <message>
   <source>Time at which the actor's profile last changed.</source>
   <translation>Zeitpunkt der letzten Änderung am Profil des Akteurs.</translation>
  </message>
  <message>
   <source>Time at which the actor's profile was created.</source>
   <translation>Zeitpunkt, zu dem das Profil des Akteurs angelegt wurde.</translation>
  </message>
  <message>
   <source>Time at which the anonymous session began.</source>
   <translation>Zeitpunkt, zu dem die anonyme Sitzung begann.</translation>
  </message>
  <message>
   <source>Time at which the anonymous session expires.</source>
   <translation>Zeitpunkt, zu dem die anonyme Sitzung abläuft.</translation>
  </message>
  <message>
   <source>Time at which the profile last changed.</source>
   <translation>Zeitpunkt der letzten Änderung am Profil.</translation>
  </message>
  <message>
   <source>Time at which the profile was created.</source>
   <translation>Zeitpunkt, zu dem das Profil angelegt wurde.</translation>
  </message>
  <message>
   <source>Time at which the session began.</source>
   <translation>Zeitpunkt, zu dem die Sitzung begann.</translation>
  </message>
  <message>
   <source>Time at which the token was issued.</source>
   <translation>Zeitpunkt, zu dem das Token ausgestellt wurde.</translation>
  </message>
  <message>
   <source>Time of expiry if it stays idle.</source>
   <translation>Zeitpunkt, zu dem es abläuft, wenn es nicht verwendet wird.</translation>
  </message>
  <message>
   <source>Time of the absolute expiry, regardless of use.</source>
   <translation>Zeitpunkt, zu dem es in jedem Fall abläuft, auch wenn es verwendet wird.</translation>
  </message>
  <message>
   <source>Time of the actor's latest password change, for database users only. Missing as long as the password has never been changed.</source>
   <translation>Zeitpunkt der letzten Passwortänderung des Akteurs, nur bei Datenbank-Benutzern. Fehlt, solange das Passwort nie geändert wurde.</translation>
  </message>
  <message>
   <source>Time of the event in RFC 3339 form, or null.</source>
   <translation>Zeitpunkt des Events in der Form RFC 3339, oder null.</translation>
  </message>
  <message>
   <source>Time of the latest authentication within the session.</source>
   <translation>Zeitpunkt der letzten Authentifizierung in der Sitzung.</translation>
  </message>
  <message>
   <source>Time of the latest password change, for database users only. Missing as long as the password has never been changed.</source>
   <translation>Zeitpunkt der letzten Passwortänderung, nur bei Datenbank-Benutzern. Fehlt, solange das Passwort nie geändert wurde.</translation>
  </message>
  <message>
   <source>Time of the latest update.</source>
   <translation>Zeitpunkt der letzten Änderung.</translation>
  </message>
  <message>
   <source>Time of the most recent exchange that succeeded.</source>
   <translation>Zeitpunkt des letzten erfolgreichen Tauschs.</translation>
  </message>
  <message>
   <source>Time of the most recent successful use.</source>
   <translation>Zeitpunkt der letzten erfolgreichen Verwendung.</translation>
  </message>
  <message>
   <source>Time zone under its IANA name.</source>
   <translation>Zeitzone unter ihrem IANA-Namen.</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Token exchange</source>
   <translation>Token-Tausch</translation>
  </message>
  <message>
   <source>Token exchange would be denied</source>
   <translation>Der Token-Tausch würde verweigert</translation>
  </message>
  <message>
   <source>Token exchange would continue</source>
   <translation>Der Token-Tausch würde fortgesetzt</translation>
  </message>
  <message>
   <source>Token issued</source>
   <translation>Token ausgestellt</translation>
  </message>
  <message>
   <source>Token type</source>
   <translation>Token-Typ</translation>
  </message>
  <message>
   <source>Token type of the actor token.</source>
   <translation>Token-Typ des Actor-Tokens.</translation>
  </message>
  <message>
   <source>Tokens issued</source>
   <translation>Tokens ausgestellt</translation>
  </message>
  <message>
   <source>Tokens then contain org_id, plus org_name where that is enabled.</source>
   <translation>Tokens enthalten dann org_id und, wo das eingeschaltet ist, auch org_name.</translation>
  </message>
  <message>
   <source>Tool answered</source>
   <translation>Werkzeug hat geantwortet</translation>
  </message>
  <message>
   <source>Tool called</source>
   <translation>Werkzeug aufgerufen</translation>
  </message>
  <message>
   <source>Turns the UPN claim on or off; it starts as true.</source>
   <translation>Schaltet den UPN-Claim ein oder aus; anfangs true.</translation>
  </message>
  <message>
   <source>Turns the exchange down on account of a bad subject token, using the error code invalid_request.</source>
   <translation>Verweigert den Tausch wegen eines ungültigen Subject-Tokens, mit dem Fehlercode invalid_request.</translation>
  </message>
  <message>
   <source>Turns the login down.</source>
   <translation>Verweigert den Login.</translation>
  </message>
  <message>
   <source>Turns the password reset down.</source>
   <translation>Verweigert das Zurücksetzen des Passworts.</translation>
  </message>
  <message>
   <source>Turns the registration down under an error code of your choice.</source>
   <translation>Verweigert die Registrierung mit einem Fehlercode deiner Wahl.</translation>
  </message>
  <message>
   <source>Turns the registration down.</source>
   <translation>Verweigert die Registrierung.</translation>
  </message>
  <message>
   <source>Turns the token exchange down.</source>
   <translation>Verweigert den Token-Tausch.</translation>
  </message>
  <message>
   <source>Turns the token request down.</source>
   <translation>Verweigert die Token-Anfrage.</translation>
  </message>
  <message>
   <source>Two-letter code of the continent.</source>
   <translation>Kürzel des Kontinents aus zwei Buchstaben.</translation>
  </message>
  <message>
   <source>Type assigned to the bot.</source>
   <translation>Typ, dem der Bot zugeordnet ist.</translation>
  </message>
  <message>
   <source>Type of the event, for instance user.created.</source>
   <translation>Typ des Events, zum Beispiel user.created.</translation>
  </message>
  <message>
   <source>UI locale, agreed from the languages of browser and tenant.</source>
   <translation>Locale der Oberfläche, ermittelt aus den Sprachen von Browser und Tenant.</translation>
  </message>
  <message>
   <source>URI naming the type of the subject token. In post-login it is present once a token exchange has taken place.</source>
   <translation>URI, die den Typ des Subject-Tokens nennt. In post-login vorhanden, wenn ein Token-Tausch stattgefunden hat.</translation>
  </message>
  <message>
   <source>URL by which the custom method is known.</source>
   <translation>URL, unter der die eigene Methode bekannt ist.</translation>
  </message>
  <message>
   <source>URL of the actor's picture.</source>
   <translation>URL des Bildes des Akteurs.</translation>
  </message>
  <message>
   <source>URL of the support page, from the tenant's settings.</source>
   <translation>URL der Support-Seite aus den Einstellungen des Tenants.</translation>
  </message>
  <message>
   <source>URL of the user's picture.</source>
   <translation>URL des Bildes des Benutzers.</translation>
  </message>
  <message>
   <source>URL serving as client id, present for clients registered by means of a client-id metadata document.</source>
   <translation>URL, die als Client-ID dient; vorhanden bei Clients, die über ein Client-ID-Metadatendokument registriert sind.</translation>
  </message>
  <message>
   <source>URN of the token type the exchange is meant to give; the official sample permits null.</source>
   <translation>URN des Token-Typs, den der Tausch ergeben soll; das offizielle Beispiel lässt null zu.</translation>
  </message>
  <message>
   <source>Unknown option keys are rejected, and all options together may take 24576 bytes: "The total size of the prompt options exceeds the limit of 24576 bytes."</source>
   <translation>Unbekannte Schlüssel in den Optionen werden abgelehnt, und alle Optionen zusammen dürfen 24576 Bytes belegen: „The total size of the prompt options exceeds the limit of 24576 bytes.“</translation>
  </message>
  <message>
   <source>Up to 5 further attempts are made in the space of minutes.</source>
   <translation>Innerhalb weniger Minuten folgen bis zu 5 weitere Versuche.</translation>
  </message>
  <message>
   <source>User</source>
   <translation>Benutzer</translation>
  </message>
  <message>
   <source>User ID</source>
   <translation>Benutzer-ID</translation>
  </message>
  <message>
   <source>User created</source>
   <translation>Benutzer angelegt</translation>
  </message>
  <message>
   <source>User-Agent recorded at first sight.</source>
   <translation>Zuerst erfasster User-Agent.</translation>
  </message>
  <message>
   <source>User-Agent recorded most recently.</source>
   <translation>Zuletzt erfasster User-Agent.</translation>
  </message>
  <message>
   <source>User-Agent sent by the caller.</source>
   <translation>User-Agent, den der Aufrufer sendet.</translation>
  </message>
  <message>
   <source>User-Agent sent with that request.</source>
   <translation>User-Agent, der mit dieser Anfrage gesendet wurde.</translation>
  </message>
  <message>
   <source>Username</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <source>Value of the User-Agent header.</source>
   <translation>Wert des Headers User-Agent.</translation>
  </message>
  <message>
   <source>Value of the claim, which has to be expressible in JSON.</source>
   <translation>Wert des Claims, der sich in JSON ausdrücken lassen muss.</translation>
  </message>
  <message>
   <source>Values exceeding the allowed length make it throw.</source>
   <translation>Werte über der erlaubten Länge lösen einen Fehler aus.</translation>
  </message>
  <message>
   <source>Values of all form fields, including the hidden ones.</source>
   <translation>Werte aller Formularfelder, auch der verborgenen.</translation>
  </message>
  <message>
   <source>Version of CloudEvents, which is 1.0.</source>
   <translation>Version von CloudEvents, nämlich 1.0.</translation>
  </message>
  <message>
   <source>Version of the format in which the assessment is written.</source>
   <translation>Version des Formats, in dem die Bewertung geschrieben ist.</translation>
  </message>
  <message>
   <source>What the reset flow has authenticated so far: the email link/code challenge and MFA.</source>
   <translation>Was im Ablauf zum Zurücksetzen bisher authentifiziert wurde: die Challenge per E-Mail (Link oder Code) und MFA.</translation>
  </message>
  <message>
   <source>When MFA by phone is enrolled or challenged.</source>
   <translation>Wenn MFA per Telefon eingerichtet oder abgefragt wird.</translation>
  </message>
  <message>
   <source>When a database or passwordless user signs up and when the Management API creates a user, but not for social/enterprise.</source>
   <translation>Wenn sich ein Datenbank- oder passwortloser Benutzer registriert und wenn die Management API einen Benutzer anlegt, aber nicht bei sozialen oder Enterprise-Connections.</translation>
  </message>
  <message>
   <source>When a password is reset in Universal Login; AD/LDAP is excluded.</source>
   <translation>Wenn im Universal Login ein Passwort zurückgesetzt wird; AD/LDAP ist ausgenommen.</translation>
  </message>
  <message>
   <source>When called more than once, the final reason is thought to win, but this is not established.</source>
   <translation>Bei mehreren Aufrufen gilt wohl der letzte Grund, doch ist das nicht ermittelt.</translation>
  </message>
  <message>
   <source>When emails are delivered with Custom as provider.</source>
   <translation>Wenn E-Mails mit Custom als Anbieter zugestellt werden.</translation>
  </message>
  <message>
   <source>When phone messages are delivered with Custom as provider.</source>
   <translation>Wenn Telefonnachrichten mit Custom als Anbieter zugestellt werden.</translation>
  </message>
  <message>
   <source>When too many executions run at once</source>
   <translation>Wenn zu viele Ausführungen gleichzeitig laufen</translation>
  </message>
  <message>
   <source>Where the platform answers as for other grants</source>
   <translation>Wo die Plattform wie bei anderen Grants antwortet</translation>
  </message>
  <message>
   <source>Which attributes are allowed may depend on the kind of connection; this is not established.</source>
   <translation>Welche Attribute erlaubt sind, kann von der Art der Connection abhängen; das ist nicht ermittelt.</translation>
  </message>
  <message>
   <source>With persistent the cookie outlives a browser restart; with non-persistent it is lost.</source>
   <translation>Mit persistent übersteht das Cookie einen Neustart des Browsers, mit non-persistent geht es dabei verloren.</translation>
  </message>
  <message>
   <source>With replace the profile attributes on record are overwritten; with none they stay as they are.</source>
   <translation>Mit replace werden die gespeicherten Profilattribute überschrieben, mit none bleiben sie, wie sie sind.</translation>
  </message>
  <message>
   <source>With true the signature covers the response instead of the assertion; it starts as false.</source>
   <translation>Mit true umfasst die Signatur die Antwort statt der Assertion; anfangs false.</translation>
  </message>
  <message>
   <source>Withdraws the refresh token and turns the exchange down.</source>
   <translation>Entzieht das Refresh-Token und verweigert den Tausch.</translation>
  </message>
  <message>
   <source>Without openid in the request no ID token is issued, so the call changes nothing.</source>
   <translation>Ohne openid in der Anfrage wird kein ID-Token ausgestellt, der Aufruf ändert also nichts.</translation>
  </message>
  <message>
   <source>Without use the refresh token ends at {moment}.</source>
   <translation>Ohne Verwendung endet das Refresh-Token am {moment}.</translation>
  </message>
  <message>
   <source>Without use the session ends at {moment}.</source>
   <translation>Ohne Verwendung endet die Sitzung am {moment}.</translation>
  </message>
  <message>
   <source>Wording sent to the application as error_description, which the user may also get to see.</source>
   <translation>Wortlaut, der der Anwendung als error_description gesendet wird und den auch der Benutzer zu sehen bekommen kann.</translation>
  </message>
  <message>
   <source>Wording that the person signing up gets to read.</source>
   <translation>Wortlaut, den die Person bei der Registrierung zu lesen bekommt.</translation>
  </message>
  <message>
   <source>Wording that the user may get to read.</source>
   <translation>Wortlaut, den der Benutzer zu lesen bekommen kann.</translation>
  </message>
  <message>
   <source>Wording the user may get to see.</source>
   <translation>Wortlaut, den der Benutzer zu sehen bekommen kann.</translation>
  </message>
  <message>
   <source>Working values that the Actions of a transaction share, each a string, number or boolean. The object follows calls of api.transaction.setMetadata straight away.</source>
   <translation>Arbeitswerte, die sich die Actions einer Transaktion teilen, jeder ein String, eine Zahl oder ein Boolean. Das Objekt folgt Aufrufen von api.transaction.setMetadata sofort.</translation>
  </message>
  <message>
   <source>Works as it does in credentials-exchange, but sits behind a feature flag.</source>
   <translation>Wirkt wie in credentials-exchange, liegt aber hinter einem Feature-Flag.</translation>
  </message>
  <message>
   <source>Works as it does in post-login, but sits behind a feature flag.</source>
   <translation>Wirkt wie in post-login, liegt aber hinter einem Feature-Flag.</translation>
  </message>
  <message>
   <source>Works for database connections only and is not carried over to passwordless signups.</source>
   <translation>Wirkt nur bei Datenbank-Connections und wird nicht in passwortlose Registrierungen übernommen.</translation>
  </message>
  <message>
   <source>Works once in each transaction; calling it again throws "The primary user can only be altered once per transaction".</source>
   <translation>Wirkt in jeder Transaktion einmal; ein zweiter Aufruf wirft „The primary user can only be altered once per transaction“.</translation>
  </message>
  <message>
   <source>Works synchronously on a store common to all Actions of one trigger, from which entries may be evicted at any moment.</source>
   <translation>Arbeitet synchron auf einem Speicher, den alle Actions eines Triggers teilen und aus dem Einträge jederzeit verdrängt werden können.</translation>
  </message>
  <message>
   <source>boolean (push-notification only, default true)</source>
   <translation>boolean (nur bei push-notification, Standard true)</translation>
  </message>
  <message>
   <source>boolean, default false</source>
   <translation>boolean, Standard false</translation>
  </message>
  <message>
   <source>enum sms|voice|both (phone only)</source>
   <translation>enum sms|voice|both (nur bei phone)</translation>
  </message>
  <message>
   <source>nested actor, up to 5 actors in all</source>
   <translation>nested actor, insgesamt bis zu 5 Akteure</translation>
  </message>
  <message>
   <source>number, default 900</source>
   <translation>number, Standard 900</translation>
  </message>
  <message>
   <source>number, epoch milliseconds</source>
   <translation>number, Millisekunden seit 1970</translation>
  </message>
  <message>
   <source>number, milliseconds</source>
   <translation>number, Millisekunden</translation>
  </message>
  <message>
   <source>object of string to string; replaces same-named parameters in url</source>
   <translation>object of string to string; ersetzt gleichnamige Parameter in url</translation>
  </message>
  <message>
   <source>object, up to 24 properties</source>
   <translation>object, bis zu 24 Eigenschaften</translation>
  </message>
  <message>
   <source>object, up to 24 properties, names match ^[a-zA-Z_][a-zA-Z0-9_]{0,49}$</source>
   <translation>object, bis zu 24 Eigenschaften, Namen passen auf ^[a-zA-Z_][a-zA-Z0-9_]{0,49}$</translation>
  </message>
  <message>
   <source>object? (method-specific)</source>
   <translation>object? (je nach Methode)</translation>
  </message>
  <message>
   <source>string 1-255, required; id inside the connection, no prefix</source>
   <translation>string 1-255, required; ID in der Connection, ohne Präfix</translation>
  </message>
  <message>
   <source>string up to 64, number or boolean; up to 5 per level, names up to 64</source>
   <translation>string bis 64, number oder boolean; bis zu 5 je Ebene, Namen bis 64</translation>
  </message>
  <message>
   <source>string, cursor</source>
   <translation>string, Cursor</translation>
  </message>
  <message>
   <source>string, default session_token</source>
   <translation>string, Standard session_token</translation>
  </message>
  <message>
   <source>string: federated|pwd|passkey|sms|email|phone_number|mfa|mock or an http(s) URL recorded with recordMethod</source>
   <translation>string: federated|pwd|passkey|sms|email|phone_number|mfa|mock oder eine http(s)-URL, mit recordMethod vermerkt</translation>
  </message>
  <message>
   <source>string? (appears in the official sample only)</source>
   <translation>string? (nur im offiziellen Beispiel)</translation>
  </message>
  <message>
   <source>string? (when name is mfa: the factor used; seen in payloads, undocumented)</source>
   <translation>string? (wenn name mfa ist: der verwendete Faktor; in Payloads gesehen, nicht dokumentiert)</translation>
  </message>
 </context>
</TS>
