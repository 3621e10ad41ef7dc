<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>A POST /oauth/token whose grant_type is urn:ietf:params:oauth:grant-type:token-exchange and whose subject_token_type belongs to a profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A bad token leads to the error "The session token is invalid: &lt;reason&gt;".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A flow may hold no more than 4 challenge/enroll requests; one beyond that causes authentication to fail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key that does not exist yields error code CacheKeyDoesNotExist; any other failure yields FailedToDeleteCacheRecord.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A missing or over-long argument throws a message beginning with "Invalid deny arguments:".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A non-array raises the TypeError "The value for scopes must be an array."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page which says: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A request with prompt=none ends in the error interaction_required.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single scope of 1 to 280 characters without white space; surrounding blanks are trimmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>API (audience)</source>
   <translation>API (Audience)</translation>
  </message>
  <message>
   <source>ASN from which that request came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ASN from which the call came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ASN recorded at first sight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ASN recorded most recently.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abandons this message permanently.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepts finite numbers only; a falsy value throws "Either inactivity or absolute expiration time must be provided".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>According to the docs a trigger may hold 20 entries and 8 kB altogether, with 64 bytes per key and 4 kB per value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address for support, from the tenant's settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address to send the user to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address to which the browser returns when the flow ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds a claim to the ID token and to what /userinfo answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds a claim to the access token for machine-to-machine use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds a claim to the access token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds to suspicious-IP throttling, which by default grants each IP 10 attempts and restores 6 per hour. After that the answer is HTTP 429 too_many_attempts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After a token exchange with setActor, names the one acting on the user's behalf.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After too many rejections from one address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ahead of creating a database or passwordless user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ahead of post-login, which then has oauth2-token-exchange as its event.transaction.protocol.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All its errors begin with "Failed to set refresh token metadata: ".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All other side effects stand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All remaining errors begin with "Failed to set session metadata: Invalid metadata: ".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All values together may take 16 KB, and breaking any limit throws.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allows 25 entries whose keys match ^[a-zA-Z0-9_-]{1,255}$ and whose values have no more than 255 characters and no null bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alternative names listed in the certificate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An MFA message is due by SMS or voice, with Custom as the MFA phone provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An empty list leaves no attribute behind, and null removes one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An empty object wherever official samples show it. It serves internally as configuration of marketplace/integration Actions, so keep it as {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An empty value or a non-string gives "The provided primary_user_id must be a non-empty string"; more than 128 characters gives "The provided primary_user_id exceeds the maximum length."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An error code of your choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An error page of the tenant which says: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An error page which says: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An error text of your choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An existing user's email, phone_number and username may not be changed this way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An id the caller supplies so that all log entries of a flow can be matched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any later Actions are skipped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anything but a list with something in it fails with: The "groups" parameter must be a non-empty array of strings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anything but a list with something in it fails with: The "ids" parameter must be a non-empty array of strings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anything but a list with something in it fails with: The "names" parameter must be a non-empty array of strings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Appears nowhere but in the live listing of triggers (v1, CURRENT, node22).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Application</source>
   <translation>Anwendung</translation>
  </message>
  <message>
   <source>Applications &gt; Token Exchange profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applies only if the protocol is oauth2-refresh-token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arguments are checked as for setExpiresAt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assignment to the experiment in progress, which is null or missing if there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assigns the exchange to an Organization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assigns the sign-up to an Organization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asynchronously once the password has changed, for database connections only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asynchronously once the user exists, so neither its result nor any error gets to the user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asynchronously, with at-least-once delivery and retries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the top level there is no request, user, transaction or tenant, as all content sits in event.message.data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audience that identifies the API.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Auth0 appends a state parameter, and /continue has to receive it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Auth0 serves this over the network; the studio should answer from fixture data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Authenticated</source>
   <translation>Angemeldet</translation>
  </message>
  <message>
   <source>Autonomous system number from which the call came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Available in post-login under event.transaction.actor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bad input makes it throw "Invalid setUserByConnection arguments: ...".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bad input makes it throw "Invalid setUserById arguments: ...".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bad input makes it throw "Invalid setUserId arguments: ...".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between passing the first challenge of the reset (email link or code) and setting the new password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body of the request for a token with grant_type, subject_token, subject_token_type, audience, scope and whatever custom parameters were sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body of the request for a token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body sent with the signup request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both event.client and event.transaction.* may be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Branding &gt; Email Provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Branding &gt; Phone Provider (not in the flow editor or library)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breaking a limit does not throw; the result is an error object instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brings the absolute expiry forward.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brings the idle expiry forward.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brings the session's absolute expiry forward.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brings the session's idle expiry forward.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Browser</source>
   <translation>Browser</translation>
  </message>
  <message>
   <source>Calling it alone changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calling prompt.render in the same Action as well makes it abort.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Categories into which the bot falls.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Category of the list concerned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certificate the client presented for mTLS.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checks the address against lists of IPs with a poor reputation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checks the signed token returned to /continue and gives back the payload.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checks whether the device has been seen before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checks whether the request comes from a known agent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>City</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Clears the refresh token of all metadata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clears the session of all metadata.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Client metadata</source>
   <translation>Client-Metadaten</translation>
  </message>
  <message>
   <source>Clients that are third-party or not OIDC-conformant are turned away, and the API has to permit skipping consent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code of the error, either standard or custom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code of the state or province.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code that gives the status.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collects signals supplied by third-party providers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compares the location with the previous login to judge whether the travel speed is plausible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confidence across all assessors, where high stands for low risk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confidence level of the check, where high stands for low risk.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correlation id for matching log entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counters about the user's logins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Country as an ISO 3166 alpha-2 code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country as an ISO 3166 alpha-3 code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Creates a signed token for the site the user is redirected to.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Decides whether claims without a mapping retain their own name instead of the http://schema.auth0.com prefix; it starts as false.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decides whether details of the identity provider are included; it starts as true.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decides whether profile claims without a mapping are handed through; it starts as true.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decides whether the attribute name determines NameFormat; it starts as true.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decides whether xs:type is worked out as string, boolean, double or anyType; it starts as true.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deletes an entry from the cache.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivery of the e-mail is tried again, up to 5 times within minutes; the reason is logged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivery of the message is tried again, up to 5 times within minutes; the reason is logged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Describes how the client proved its identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Describes the agent tied to the client. Present only on tenants where agents-as-principals is switched on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Describes the devices from which the token was used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Descriptive text of the variation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details of a rich authorization request (RFC 9396).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Determines the user from connection and profile, and creates or updates that user on demand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Determines which id the new user will have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Determines which page the user reaches when the password has been reset.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Determines which user the tokens are for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discarded once the transaction is over and never written to tokens or the profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Display label given to the agent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Display label of the organization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Domain part of the email address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>During refresh flows event.refresh_token is present and a redirect cannot be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dynamic linking id by which this transaction can be referred to later (CIBA/RAR).</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Email</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Email address of the sender.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Email address the message goes to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Email verified</source>
   <translation>E-Mail bestätigt</translation>
  </message>
  <message>
   <source>Entries live 15 minutes unless told otherwise and 24 hours at most. If both options are given, the one that expires sooner applies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error code as defined by OAuth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error code of your choice, written to the tenant log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error texts are "Cookie mode must be provided" and "Invalid cookie mode: X. Valid values are 'persistent' and 'non-persistent'."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error texts are "The actor must be a plain object.", "The actor object must contain a sub claim." and "Actor nesting must not exceed 5 levels."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event Streams (action destination)</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every email that Auth0 sends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every event that the stream delivers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every login, including silent login, refresh-token exchange and ROPG, and following custom token exchange; one run per transaction.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every text or voice message that Auth0 sends.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extension attribute that holds the tenant slug.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extra data that backs up the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fails with: The "from" parameter must be a string if provided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fails with: The "from" parameter must be a string if provided. And with: The "take" parameter must be a positive integer if provided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fails with: The "take" parameter must be a positive integer if provided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetches an entry from the cache.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetches page by page the roles held directly or through groups, within the Organization where one applies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetches the user's groups page by page; call it with await.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings of Akamai Account Protector.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings of Akamai Bot Manager.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds out whether the user belongs to several groups; call it with await.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fingerprints taken from TLS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finished body in HTML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finished body in plain text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finished body to be sent as a text message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finished body to be spoken in a voice call.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flag for being allowed, given as 0/1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>Nacharbeit erledigt</translation>
  </message>
  <message>
   <source>Following a change or reset of a database user's password, whether by the user or by an administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Following entry of the identifier on the signup screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Following the creation of a database or passwordless user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follows the rules of accessToken.setCustomClaim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For ROPG and custom token exchange the caller receives mfa_required, as no prompt can be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For an audience that is an Auth0 API, names without a namespace are left out; /userinfo keeps them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For bad arguments it throws an error that begins with "Failed to add validation error: ".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For internal use; remains {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For passwordless users there is no way to set metadata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For post-login, what reaches the application is undocumented and not established.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further choices on offer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gives false if event.request.query.prompt is none or the protocol is one of oauth2-resource-owner, oauth2-refresh-token, oauth2-password and oauth2-webauthn. In every other case it gives true.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gives false where the tenant has no Rules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gives the assertion an attribute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gives undefined if the entry has expired or never existed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grants one more scope in the access token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups what is known about the user's authorization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HTTP method of the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has no effect if there is no session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has no effect or fails where no browser takes part: ROPG, refresh token, WebAuthn grant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has the user enrol a factor of their choice from a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has the user enrol a factor straight away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hash taken over</source>
   <translation>Hash übernommen</translation>
  </message>
  <message>
   <source>Holds the client's settings for refresh tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds the form's shared variables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds the metadata kept on the agent. Whenever event.agent exists this is an object, possibly an empty one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds the result of each single assessor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds what the user entered in the Form opened by api.prompt.render. Available in the onContinue handler only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home page URL of the tenant, from its settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host name of the custom domain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Host that handles the authentication, either the canonical or a custom domain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IP address</source>
   <translation>IP-Adresse</translation>
  </message>
  <message>
   <source>IP address from which the call came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IP address recorded at first sight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IP address recorded most recently.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IP from which that request came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IP from which the call came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Id of a user who already exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Id of the Rule (rul_...).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Id of the form (ap_...).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Id of the user who is to become sub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifier entered</source>
   <translation>Kennung eingegeben</translation>
  </message>
  <message>
   <source>Identifier of the API, which becomes aud.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifier of the request at Akamai.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifier of this object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the actor at this level by subject.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the actor by subject.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the actor, including the provider prefix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the anonymous session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the anonymous user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the application by its client id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the botnet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the event.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the experiment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the form that was rendered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the login session; the ID token repeats it as sid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the organization and begins with org_.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the parent refresh token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the parent token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the refresh token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the transaction and exists in browser flows only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the user on the origin side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the user, including the provider prefix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies the variation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifies this assessment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If a key is set again, the final value counts, even where an earlier Action set the first one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If a key is set again, the final value counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If allowRememberBrowser is false, every login prompts; if true, the user may do without for 30 days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If an actor is set, the exchange yields no refresh token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If creationBehavior is none and the user is unknown, the exchange fails.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If drop and retry are called several times, the final call decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If event.refresh_token is missing, the call is valid for the refresh token yet to be issued, and event does not mirror it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If event.refresh_token.access is online, it throws "Cannot call &lt;method&gt; on an online refresh token."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If event.session is missing, it throws "Failed to set session metadata: Cannot set metadata on a session that does not exist."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If event.user.app_metadata is anything but a plain object, it throws "Unexpected app_metadata format. Must be a valid JSON object".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If event.user.user_metadata is anything but a plain object, it throws "Unexpected user_metadata format. Must be a valid JSON object."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If one Action calls it twice, the run aborts: Only 1 render command per action is allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the parameter is missing, it throws: There is no parameter called '&lt;name&gt;' available in either the POST body or query string.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the same Action also redirects, the run aborts: Redirect and render commands cannot be used in the same action.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the same scope is both added and removed, whichever call came later counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In all other cases the change is visible immediately in event.refresh_token.metadata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In an earlier prototype the method was api.setConnection(name) and the event had event.transaction.identifier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In identifier-first login, between entry of the identifier and the choice of a connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the end only scopes also found in the client grant remain; the rest disappear without notice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the tenant logs secte stands for success and fecte for failure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Includes an act claim stating who is acting on the user's behalf.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Includes one more scope in the target set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicators of a general kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicators that point to risk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indicators that speak for trust.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not taken as a sign of a subject-token attack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is true if this is the control variation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not throw, so the same Action runs to its end, while later Actions are skipped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It presumably gets the foreign hash on record and the password as typed, then reports whether the two match. Its handler, event and api have not been made public.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JA3 fingerprint, which can be empty or missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JA3 fingerprint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JA4 fingerprint, which can be empty or missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JA4 fingerprint.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps a string for future runs of Actions on this trigger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of connection: auth0 means database, sms/email means passwordless, and waad/ad/samlp/oidc/... means enterprise. For social connections it is the same as the connection's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known only from the trigger enum of the Management API.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label of the Organization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label of the variation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the browser, taken from Accept-Language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last reset</source>
   <translation>Zuletzt zurückgesetzt</translation>
  </message>
  <message>
   <source>Later Actions are skipped, and the session's refresh tokens are lost unless they are preserved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later logins of the session find the entry {name: url, timestamp} in event.authentication.methods.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latitude, measured in degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List of prompt values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List of response_type values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists the APIs for which the token may be exchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists the applications the session has involved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists the attributes to try one after another for the NameID. Unless changed, these are the xmlsoap 2005/05 claim URIs nameidentifier, emailaddress and name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists the client's policies for multi-resource refresh tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists the methods completed during this session from oldest to newest. New entries turn up only between one Action and the next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists the scopes that the request asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists the user's assigned roles by name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locale of the UI.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locale of the rendered message, written like BCP 47.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Location estimated from the IP as an open object. Any of its members can be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Location estimated from the IP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Location from which that request came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Login</source>
   <translation>Login</translation>
  </message>
  <message>
   <source>Login flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Login flow (Early Access)</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longitude, measured in degrees.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Machine to Machine flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes MFA compulsory, with the challenge coming once all Actions are done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May be used in onContinuePostLogin only.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata for preferences, or an empty object if nothing is stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata kept on this custom domain, each entry mapping string to string.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata of the client with strings for both keys and values. It is an empty object if nothing is stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata of the connection, each entry mapping string to string.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata of the organization, each entry mapping string to string.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata of the refresh token, each entry mapping string to string.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata of the session, mapping string to string. It reflects api.session.setMetadata as calls are made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata property at the top level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata stored with this object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata that governs access, or an empty object if nothing is stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metadata writes requested before the call are saved all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Methods used</source>
   <translation>Benutzte Methoden</translation>
  </message>
  <message>
   <source>Name of the attribute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the city.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the claim. Some names are left out later, when the token is issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the host.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the state or province.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the tenant, meaning the short slug rather than a domain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the tenant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of this object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name under which the dashboard lists the application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names or ids of the groups, at least one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names the MFA step for which the message is sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names the list in which the match was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names the party that recognised the agent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names the template of this message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New password asked for</source>
   <translation>Neues Passwort erbeten</translation>
  </message>
  <message>
   <source>No more than 10 names, each of at most 512 characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No more than 100 entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No more than 24 properties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No more than 50 entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No token is issued until the final Action is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody waits for this action; it runs apart from the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody waits for this action; the failure shows only in the tenant's log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes in the session that a custom authentication method was completed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of the user's logins so far, counting the present one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OIDC profile names are kept only where the scope covering them has been granted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occurs in the official sample under a legacy Hook name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Occurs in the official sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of several calls the earliest time counts, and anything past the configured maximum is cut back to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of several calls the earliest time counts, within the limits of the tenant settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Older style list of the actor's enrolled MFA providers (guardian, google-authenticator, duo ...).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Older style list of the user's enrolled MFA providers (guardian, google-authenticator, duo ...).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a client_credentials token request, between the check of the client grant and the issue of the token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On tenants lacking the feature it throws "Method not implemented."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once /continue is reached, this Action's onContinue handler runs before the later Actions do. Earlier Actions are not repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once the user is authenticated and Rules have run, but before tokens are issued; a refresh_token grant triggers it too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Online refresh tokens last as long as the session, and the api.refreshToken setters reject them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opens an Auth0 Form and halts the flow. The same Action resumes in its onContinue handler, where event.prompt holds the answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Overrides what RBAC filters out and may grant scopes nobody requested.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parameters of the variation, each given as {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passes over factors that are disabled on the tenant, not enrolled, or completed earlier in this transaction. The login fails if no usable factor is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing [] leaves the set empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing a value that is too long or of another type throws, and the Action fails.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing null removes the entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing null removes the property.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing null removes the value. According to the code, numbers have to be safe integers; strings may take 8 KB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing null takes the property away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing null takes the property out of the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password Reset flow</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permanent identifier of the agent, starting with agt_.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>Phone number of the sender in E.164 form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone number the message goes to, in E.164 form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone number the message goes to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phone verified</source>
   <translation>Telefon bestätigt</translation>
  </message>
  <message>
   <source>Picks out of some role ids those the user holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picks out of some role names those the user holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Possible codes are MaxSideEffectsExceeded, CacheKeySizeExceeded, CacheValueSizeExceeded, CacheSizeExceeded, ItemAlreadyExpired, InvalidExpiry and FailedToSetCacheRecord.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Post Change Password flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Post User Registration flow</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pre User Registration flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present if native-to-web SSO gave rise to the session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present if the token goes back to native-to-web SSO.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Protocol of the transaction.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts a new target set in place of the old one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Query string sent with the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raises a validation error and stops the flow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raises the TypeError "The value for the scope must be a string." and the Errors "The value for the scope is required.", "The value for the scope exceeds the allowed maximum of 280 characters." and "The value for the scope must not have whitespace."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Readable label of the tenant, from its settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason for internal use, written to the tenant log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redirects are possible in browser flows only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redirects the browser elsewhere when the current Action ends and halts the flow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removes one metadata entry from the refresh token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removes one metadata entry from the session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rendering without exporting the onContinue handler presumably makes the pipeline fail when it resumes (best guess).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replaces the assertion's audience, which otherwise is the SAML request's issuer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replaces the recipient in SubjectConfirmationData, otherwise the ACS URL or, failing that, the callback URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports whether a redirect is possible here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports whether this transaction has already run a given legacy Rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests an immediate MFA challenge in which the user selects a factor from a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests an immediate MFA challenge that opens with one factor and offers the rest as alternatives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests another attempt at delivery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requires a client that permits Organizations and a user who belongs to the one named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserved names are left out without notice when the token is issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result code of checking for a device seen before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result code of comparing travel speed with the previous login.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result code of testing the IP for a poor reputation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result code produced when looking for a known agent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result of the adaptive-MFA risk evaluation, together with signals from third parties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roles</source>
   <translation>Rollen</translation>
  </message>
  <message>
   <source>Same Action again once the redirect or form returns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same Action again when api.redirect.sendUserTo or api.prompt.render returns by way of /continue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved even when a denial of the login follows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved in one go when the last Action is done or right before a redirect, never while the Action runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved when the new user is created, and not at all after deny.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says what kind of external metadata is involved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says where the event originated, as a urn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says whether the actor's email address has been verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says whether the actor's phone number has been verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says whether the device cookie was recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says whether the email address has been verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says whether the phone number has been verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says whether the token rotates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says whether this user agent was recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Schedules a change to a single top-level property of app_metadata for the user the exchange has selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Schedules a change to a single top-level property of app_metadata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Schedules a change to a single top-level property of user_metadata for the user the exchange has selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Schedules a change to a single top-level property of user_metadata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scopes granted</source>
   <translation>Gewährte Scopes</translation>
  </message>
  <message>
   <source>Scopes named when the token was requested.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scopes requested</source>
   <translation>Verlangte Scopes</translation>
  </message>
  <message>
   <source>Scopes that the client grant permits in this token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scopes that would go into the access token at this moment. The list begins as event.accessToken.scope and follows the target-scope methods of api.transaction.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score assigned by bot detection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score that expresses the risk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searches event.request.query combined with event.request.body, where the body takes priority.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Segment in which the bot score lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selects the algorithm for digests, otherwise sha256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selects the algorithm for encrypting the assertion, otherwise aes256-cbc.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selects the algorithm for signing, otherwise rsa-sha256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selects whether the session cookie outlives the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selects which connection serves the identifier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send Phone Message flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent as the error_description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent on as error_description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets a single top-level property of app_metadata for the user about to exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets a single top-level property of user_metadata for the user about to exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets how long the assertion is valid in seconds, otherwise 3600.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets the RelayState to return.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets the authentication context, otherwise urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets the destination of the response, otherwise the ACS URL or, failing that, the callback URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets the format of NameID, otherwise urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets the issuer of the assertion, otherwise urn:auth0:TENANT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings of the session cookie.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signup flow (Beta, gated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skips any factor that the user has already enrolled or passed, or that the tenant has not enabled. The login fails if no usable factor is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slug by which the organization is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slug of the Organization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores a value for the post-login Actions of this exchange to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores a value until the transaction is over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores one metadata entry on the refresh token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stores one metadata entry on the session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strategy</source>
   <translation>Strategie</translation>
  </message>
  <message>
   <source>Strategy of the connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strings may have 2048 characters at most. null and undefined take the attribute out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject</source>
   <translation>Betreff</translation>
  </message>
  <message>
   <source>Subject named in the certificate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject of the email.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subject token</source>
   <translation>Subject-Token</translation>
  </message>
  <message>
   <source>Supplies a private signing key of your own, best held in a secret; has to be paired with setCert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supplies a signing certificate of your own; has to be paired with setKey.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supplies the certificate for checking incoming requests, which from then on have to be signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supplies the certificate for encrypting the assertion; has to be paired with setEncryptionPublicKey.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supplies the public key for encrypting the assertion; has to be paired with setEncryptionCert.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TLS fingerprints, available only for requests that came through the Auth0 edge network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes effect only if the protocol is samlp (SAML addon). The final call counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes every scope out of the target set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes one scope out of the access token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes one scope out of the target set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes priority over the tenant MFA policy and api.multifactor.enable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells by which means the user signed in and what risk signals were gathered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terminates the session and turns the login down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text to be written to the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API (audience) that the access token addresses. In post-login it is missing if the request named no audience.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API that was asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The CloudEvents envelope as the stream delivers it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The HTTP request being handled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The HTTP request that moved the flow here. Once a redirect has returned, it is the /continue request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The IP address put to the test.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The MFA factors the actor has enrolled. [] says there are none; a missing field says they could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The MFA factors the user has enrolled. [] says there are none; a missing field says they could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Organization selected for this transaction, missing if there is none. This is an open object, so more properties may be found in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Organization that Auth0 would choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The POST body after parsing, supplied for registration, ROPG, client credentials, refresh-token exchange, token exchange and a POST to /continue. In all other cases it is an empty object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The access token that will be issued next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account is there, and the person goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The accounts linked from identity providers, starting with the primary one. Each is an open object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The accounts linked to the actor from identity providers, starting with the primary one. Each is an open object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The acr_values parameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The acr_values sent with the authorization request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The action applied to the bot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The action that was applied.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor token exactly as the request carried it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor's address for email.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor's first name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor's informal name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor's metadata for preferences, or an empty object if nothing is stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor's metadata that governs access, or an empty object if nothing is stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor's name in full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor's number for phone contact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor's surname.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The actor's username, in database connections that ask for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The api object has nothing but cache, so changing the user takes the Management API.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The app metadata sent on signup. Unlike in post-login, it is missing if there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application (client) from which the transaction was started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application concerned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application in which the person signs up. Missing if the user is created through the Management API or the dashboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application receives HTTP 403 access_denied along with the reason, and later Actions are skipped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application receives error=access_denied and error_description=reason, and offers no way to choose another code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The application sees the same result as with access.deny(reason).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authentication transaction, which is an open object in the browser triggers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The call to dbconnections/signup returns HTTP 400 with extensibility_error as its code and userMessage as its friendly_message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate in encoded text form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The challenge of the second factor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change is immediate in event.transaction.metadata. Later Actions see it, and it outlasts a redirect, MFA or form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change is immediate in event.transaction.target_scopes and reaches later Actions as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change is in place in event.user for the next Action, whereas the running one keeps the old value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change is visible immediately in event.session.metadata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The channel that was chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The choices on offer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The claims are iat (now), iss from event.request.hostname, sub from event.user.user_id, exp as iat+expiresInSeconds and ip from event.request.ip. The payload's properties are then laid over them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The client to which the token is bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The codes invalid_scope and invalid_request lead to HTTP 400, whereas server_error leads to HTTP 500.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection that Auth0 would choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection through which the user signs in or signs up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection with which to carry on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The custom domain that received the transaction. Missing if the canonical domain was used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The custom domain, as found in the official sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The delegating actor, found only in sessions started with a session transfer token from Custom Token Exchange. It holds sub and no more than 5 further scalar properties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device asks again and gets an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device meanwhile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device to which the session belongs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The documentation permits 100 changed attributes and 10 kB in all; the api itself throws from 102400 bytes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The e-mail is given up for good, and the reason is logged.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>The event follows the official type package. Its api type is still empty, though comments in it mention setConnectionByName and setOrganization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exchange fails if the user is blocked or unknown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exchange fails unless just one of setUserById and setUserByConnection is called.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exchange names its user more than once; exactly one of setUserById and setUserByConnection has to be called.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exchange names no user; setUserById or setUserByConnection has to be called.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exchange of client credentials in progress.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The factor that is offered at the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The factor that is presented at the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The final call counts and is visible immediately in event.session.cookie.mode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The final call presumably counts (best guess).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The final call probably counts (a best guess; not established).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The finished text with the code in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The following Action is the first to see changes in event.authentication.methods and event.user.enrolledFactors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The following actor in the delegation chain, which may hold up to 5 actors altogether.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form that the action renders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The handler's name is guessed from the analogous login-post-identifier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The header states alg HS256 and typ JWT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hosted sign-up page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id, leaving out the provider prefix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The limit is 1000 scopes: "The number of scopes exceeds the allowed maximum of 1000."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list entry that the address matched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The login fails unless the identity used to log in is a secondary identity of the user made primary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The login session in progress. Missing if the flow runs without one (e.g. ROPG) or the plan does not include it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The login_hint parameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The login_hint sent with the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message counts as delivered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message counts as sent, and the person types the code that it brings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is dropped for good: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is given up for good, and the reason is logged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is tried again, up to five times within minutes: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message that has to be delivered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The method does not check names; reserved ones are left out when the token is issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The method setUserByConnection rejects a custom database whose import mode is on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The method used, for instance self_signed_tls_client_auth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The native application to which the token was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next page of the login.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The official loader accepts it, but no documentation mentions it; act as if it did not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The official types label it as deprecated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one-time code that the message carries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one-time code, for message types that include one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The only name that makes it throw is scope: The "scope" claim cannot be set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The organization by its id or name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page on which a second factor is enrolled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page on which the person chooses the new password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password-change follow-up</source>
   <translation>Die Nacharbeit zur Passwortänderung</translation>
  </message>
  <message>
   <source>The payload, in the form {object: entity snapshot, context: {client?, connection?, request?, tenant?}}. It can be null.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pipeline halts when the current Action ends and waits for the enrolment to finish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The post-login Actions that come next see it in the metadata of event.user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The post-login Actions that follow cannot use challengeWith / enrollWith, and multifactor.enable leads to mfa_required.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The profile to which the actor token belongs, present only for a valid Auth0 ID token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The prompt parameter as a list of its parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The protocol or grant by which the flow began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reason is shortened to 1024 characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The redirect_uri parameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refresh token being used, present when a refresh token is exchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refresh token ends at the latest at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refresh token from which this one descends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refresh token that gave rise to this session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refusal counts against the address of the caller: 10 attempts, 6 more in each hour, then HTTP 429 with too_many_attempts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request in which the token was issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request's query string in parsed form. When a redirect has returned, it contains the query of /continue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The requested profile as an open object, still without user_id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The response_mode parameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The response_mode sent with the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The response_type as a list of its parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result is the whole record object rather than its value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The running Action keeps its event.user, and any user metadata it sets is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scopes that were asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secrets kept on the Action.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secrets kept on this Action, as a read-only map of string to string.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secrets saved on this Action alone, decrypted, as a read-only map of string to string.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session ends at the latest at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session to which the token is bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session transfer token now being redeemed as part of native-to-web SSO.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-up follow-up</source>
   <translation>Die Nacharbeit zur Registrierung</translation>
  </message>
  <message>
   <source>The state parameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The state sent with the request, which Auth0 does not interpret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The studio lists the id, but has no template for it and does not run it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The subject token exactly as the request carried it. Auth0 does not verify it, so this is up to the Action.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tenant concerned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tenant log records PreUserRegistrationError together with the reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tenant must have Customize MFA Factors using Actions turned on. Put redirect.sendUserTo in a separate Action.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tenant must have Customize MFA Factors using Actions turned on. Users with existing factors have to pass a challenge beforehand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tenant running the flow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tenant's log shows PreUserRegistrationError.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tenant's log shows a delivery that failed; nobody waits for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tenant's log shows that the message could not be sent, and the person waits for it in vain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token must be signed by HS256 with the secret, be unexpired (exp) and hold the claims sub, iss, exp and iat. Its sub has to match the user id and its state claim the state parameter.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>The types are user.created/updated/deleted; organization.created/updated/deleted; organization.member.added/deleted; organization.member.role.assigned/deleted; organization.connection.added/removed/updated; group.created/updated/deleted; group.member.added/deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ui_locales parameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ui_locales sent with the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user is not created and any later Actions are skipped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user is not created, and later Actions are skipped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user metadata sent on signup, missing if there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user to whom the session belongs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user to whom the token is bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user with the changed password, as a brief profile that leaves out metadata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user would be created</source>
   <translation>Der Benutzer würde angelegt</translation>
  </message>
  <message>
   <source>The user's address for email.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user's first name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user's informal name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user's name in full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user's number for phone contact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user's profile as an open object, to which a custom database can add attributes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user's surname.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The username, in database connections that ask for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value none leaves MFA out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value takes the property's place entirely without deep merging and leaves other properties alone. Passing null removes it; undefined in a later call withdraws the change still waiting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value test shows that this is a test delivery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The visitor's earlier anonymous session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This trigger has no user, no ID token and no redirect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This trigger lacks canRedirect, enrollWith, user metadata and claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw an error to let Auth0 know the delivery failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throwing an error marks the delivery as failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throwing an error marks the delivery as failed; notification.retry / drop let you decide what happens next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throws if new URL() does not accept the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throws if the URL is not valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thumbprint of the certificate by SHA-256.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time at which the actor's profile last changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time at which the actor's profile was created.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time at which the anonymous session began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time at which the anonymous session expires.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time at which the profile last changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time at which the profile was created.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time at which the session began.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time at which the token was issued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of expiry if it stays idle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the absolute expiry, regardless of use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the actor's latest password change, for database users only. Missing as long as the password has never been changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the event in RFC 3339 form, or null.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the latest authentication within the session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the latest password change, for database users only. Missing as long as the password has never been changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the latest update.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the most recent exchange that succeeded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the most recent successful use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone under its IANA name.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens issued</source>
   <translation>Tokens ausgestellt</translation>
  </message>
  <message>
   <source>Tokens then contain org_id, plus org_name where that is enabled.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns the exchange down on account of a bad subject token, using the error code invalid_request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns the login down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns the password reset down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns the registration down under an error code of your choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns the registration down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns the token exchange down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns the token request down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two-letter code of the continent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type assigned to the bot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type of the event, for instance user.created.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UI locale, agreed from the languages of browser and tenant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URI naming the type of the subject token. In post-login it is present once a token exchange has taken place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URL by which the custom method is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URL of the actor's picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URL of the support page, from the tenant's settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URL of the user's picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URL serving as client id, present for clients registered by means of a client-id metadata document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>URN of the token type the exchange is meant to give; the official sample permits null.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown option keys are rejected, and all options together may take 24576 bytes: "The total size of the prompt options exceeds the limit of 24576 bytes."</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to 5 further attempts are made in the space of minutes.</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>User-Agent recorded most recently.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User-Agent sent by the caller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>User-Agent sent with that request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Username</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <source>Value of the User-Agent header.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value of the claim, which has to be expressible in JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Values exceeding the allowed length make it throw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Values of all form fields, including the hidden ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version of CloudEvents, which is 1.0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version of the format in which the assessment is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the reset flow has authenticated so far: the email link/code challenge and MFA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When MFA by phone is enrolled or challenged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When a database or passwordless user signs up and when the Management API creates a user, but not for social/enterprise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When a password is reset in Universal Login; AD/LDAP is excluded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When called more than once, the final reason is thought to win, but this is not established.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When emails are delivered with Custom as provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When phone messages are delivered with Custom as provider.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When too many executions run at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the platform answers as for other grants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which attributes are allowed may depend on the kind of connection; this is not established.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With persistent the cookie outlives a browser restart; with non-persistent it is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With replace the profile attributes on record are overwritten; with none they stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With true the signature covers the response instead of the assertion; it starts as false.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraws the refresh token and turns the exchange down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without openid in the request no ID token is issued, so the call changes nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without use the refresh token ends at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without use the session ends at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wording sent to the application as error_description, which the user may also get to see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wording that the person signing up gets to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wording that the user may get to read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wording the user may get to see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working values that the Actions of a transaction share, each a string, number or boolean. The object follows calls of api.transaction.setMetadata straight away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works as it does in credentials-exchange, but sits behind a feature flag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works as it does in post-login, but sits behind a feature flag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works for database connections only and is not carried over to passwordless signups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works once in each transaction; calling it again throws "The primary user can only be altered once per transaction".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works synchronously on a store common to all Actions of one trigger, from which entries may be evicted at any moment.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
