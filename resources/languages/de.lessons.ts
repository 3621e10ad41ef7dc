<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>A URL alone is not enough. Names below the platform's own domains, such as `auth0.com`, are dropped, even
if the tenant is yours.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A claim of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A colleague signs up with a work address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A contractor logs in on a Thursday morning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A contractor tries to log in late in the evening and is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A crash on a missing field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A device polls in vain, because the person who lets it in has not confirmed the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A forged answer does not get in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A job that asks for payments is refused with a code of OAuth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login ends with two tokens. The **ID token** tells the application who the user is. The **access token**
tells an API what its bearer may ask for.

Press **Ctrl+Enter**. The action does nothing yet, and still both tokens are full: look at the column
*Set by*, which says for each claim where it came from.

On the left is the **event**: everything the platform knows about this login. Your code reads it.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login from Antarctica is denied, and the reason names it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login from Norway continues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login from nowhere is denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login that has not accepted the terms yet is sent to them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login with a verified address continues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login with an unverified address is denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login without authentication methods does not fail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A member of a customer organization logs in and the tokens describe the organization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new user becomes a contact in the customer database.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new user is announced in the sales channel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new user is put into the index of a search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new user is sent to the terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new user logs in for the first time and is sent to the welcome page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A nightly job reads reports, and its token names the team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A password change is written to the audit log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A password grant from an unknown country gets mfa_required in place of a page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A paying customer logs in and the tokens name the plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person of a partner signs up and belongs to its organization.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person with a private address goes on as usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person with a work address logs in through the connection of the company.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reader asks for scopes that write and delete, and gets an access token without them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A refresh token goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A second factor is asked for once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user has changed the password and the security channel hears of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user known from one country logs in from another one and needs a second factor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user logs in from a country that is already known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user logs in without any organization and the tokens name none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user who has logged in many times goes straight to the application.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user who has not accepted the present terms is shown the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user who has not confirmed the e-mail address is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user who was deleted leaves the index.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user with a confirmed e-mail address logs in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user with a phone number logs in and the same action works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user without a phone number logs in and the action crashes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user without any address can log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user without any metadata, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user without app_metadata can log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user without department and groups logs in by SAML, and both attributes are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A user without metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A visitor signs up with a code by e-mail, and the metadata is ignored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A visitor signs up with a password and starts with a trial plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A wiki asks for a SAML login and gets department and groups as attributes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted terms are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add `phone` to `transaction.requested_scopes`, for example in the JSON view:
`"requested_scopes": ["openid", "profile", "email", "phone"]`.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After the right code the login continues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allow logins from DE, NO and US only, and name the country in the reason. Deny as well where the country is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An API never sees the ID token. Whatever it has to know must stand in the **access token**:
`api.accessToken.setCustomClaim(name, value)`.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator has the role in both tokens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator has the role in the ID token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator is challenged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator logs in and gets the role in both tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator still has the role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator with a code generator is asked for a second factor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator with a security key is challenged with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator's application exchanges its refresh token, and the action runs again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An editor asks for the same scopes and keeps all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An editor is not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An ordinary visitor logs in and gets no role.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An unverified address is still denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An unverified address is still denied for its own reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anybody else has it in neither</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anybody else has no such claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask `if (event.user.app_metadata.is_admin)` and set the claim inside of the braces.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask administrators for a second factor, once, with a choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a second factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a second factor again when the last one is too old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for consent to new terms with a form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audit log after a password change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before a new password is set the user is sent to a page that checks the identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before the first login the terms have to be accepted, on a page of your own.
`api.redirect.sendUserTo(url)` pauses the login and sends the browser there.

Not every login has a browser that could be sent anywhere: a refresh token is exchanged behind the scenes.
`api.redirect.canRedirect()` tells.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Challenge administrators with a one-time code, and nobody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Challenge administrators with a second factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the event so that the scope phone is requested, and the phone number arrives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the first argument of the first call.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chat alert after a password change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chat message for each new user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the identity before a new password is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims that silently vanish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims that vanish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codes by text message or call, through a gateway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codes of multi-factor authentication through a gateway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contractors only during business hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deny by policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deny only where there is an address: `event.user.email &amp;&amp; !event.user.email_verified`.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deny the login as long as the e-mail address is not verified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not challenge an administrator who has passed a second factor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail through a mail service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each login is noted in the metadata, and a property of an older action goes away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find out why a claim that was set without any error is not in the token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First metadata of a new user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four claims are set, and only the one in a namespace of your own arrives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give administrators the claim https://example.com/roles with the value ['admin'] in the ID token, and nobody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds the e-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JavaScript's optional chaining stops at what is not there: `event.user.app_metadata?.is_admin`.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep a search index in step with the users</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the version that was accepted as app_metadata.terms. Deny the login where accepted is not true.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave early: `if (event.user.app_metadata?.terms || !api.redirect.canRedirect()) { return; }`
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the plan arrive under a name below example.com.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the roles arrive as https://example.com/roles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let users without an e-mail address in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let users without app_metadata log in, without a role.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names of the platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names that are taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New user into the customer database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sign-up with a throw-away address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not every event holds every field, and a test should not rely on it. Where `app_metadata` is not sent,
`event.user.app_metadata` is *undefined*, and reading `is_admin` from it throws an error: the login **fails**,
although nobody wanted to deny it.

The event of this step has no `app_metadata`. Run it and look at the banner.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is set under the reserved name any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer a one-time code and a security key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One with a code generator still uses that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only verified e-mail addresses may log in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organization claims for a business application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put people of a partner into its organization when they sign up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the same claim into the access token as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the country with `event.request.geoip?.countryCode` and ask
`['DE', 'NO', 'US'].includes(country)`.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redirect and continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse a login</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse a login for a reason, and only for that reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refuse logins with a high fraud score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remember the last login</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the action. Every line runs, nothing throws, the login continues, and still **none** of the three claims
is in the ID token.

They stand in the table of the ID token all the same: struck through, each with the rule that dropped it.
The margin of the code says so, too.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scopes that are not for machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second factor for a login from an unknown country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send a session_token along, signed with TERMS_SECRET, that holds the user's email.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send people with a work address to their own login</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the user away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the user to a page of yours, and trust only what it has signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send users whose app_metadata holds no terms to https://terms.example.com/accept, but only where a redirect is possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign-up only with an address of your own domains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some administrators carry a security key instead of a code generator.
`api.authentication.challengeWithAny([{ type: 'otp' }, { type: 'webauthn-roaming' }])` lets them choose among
the factors that they have enrolled.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody comes back with a token that was signed by another secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody signs up with a throw-away address and is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody signs up with an address of a foreign domain and is refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody signs up with an ordinary address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody without any roles is not asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step-up MFA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subscription plan from a payment API</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take away scopes that the user may not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell a SAML application the department and the groups of its user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell an application and an API that the user is an administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell the page who comes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms of use before the first token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The API wants to know, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The administrator passes the challenge, and the ID token tells of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The audit service fails once and takes the entry at the second attempt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The audit service fails twice and the action ends with an error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chat does not answer, which is noted and nothing more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code goes out through the gateway.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code is spoken on the phone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code still sets the roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The customer database is closed for maintenance and the action reports it as an error.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The domain of the name has to be yours: `https://example.com/plan`.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first country a user is seen in is taken on trust and remembered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The gateway does not answer, so Auth0 is to try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The gateway does not serve the number, and the message is given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The gateway is down, and the code does not go out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mail service is busy, so Auth0 is to try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mail service refuses the message, which is given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mail service takes the message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new user comes back from the welcome page and has chosen a newsletter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new user comes back from the welcome page so late that the token has expired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page has confirmed the identity, and the reset goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page must know whose terms are accepted, and must not believe the address bar. So the action signs what
it says: `api.redirect.encodeToken({ secret, payload, expiresInSeconds })` makes a token, and
`sendUserTo(url, { query: { session_token: token } })` puts it on the way.

The secret lies in `event.secrets.TERMS_SECRET`, never in the code. Alt+9 shows the token decoded.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page sends the browser back to `/continue`, with a token of its own. Then a second handler is called:

    exports.onContinuePostLogin = async (event, api) =&gt; { … };

`api.redirect.validateToken({ secret })` reads the token and **throws** where it is forged, expired or
missing, which fails the login. That is what you want.

Ctrl+Shift+Enter comes back in the window; Alt+9 lets you choose with what.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The payment API does not answer, and the customer still gets in, without a plan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan is in the ID token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The plan was looked up two minutes ago, so that nobody has to be asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The risk service cannot be reached and the user has to pass a second factor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The risk service reports a score of 12 and the login goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The risk service reports a score of 93 and the login is denied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The roles are in the ID token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The roles are still there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same action with the scope phone granted, so that the phone number arrives too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same in a silent login ends with interaction_required, for nothing may be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second call looks like the first one, with `accessToken` in place of `idToken`.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second factor was passed an hour ago and is still good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second factor was passed three days ago and is asked for again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session of the old system is exchanged for tokens of its user.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The token is on its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user accepts the terms, and the version that the form was opened with is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user of this event is an administrator: `event.user.app_metadata` holds `is_admin: true`. No token
says so, because metadata goes into no token by itself.

`api.idToken.setCustomClaim(name, value)` adds a claim. Its name should be a URL below a domain of yours,
such as `https://example.com/roles`, so that it cannot collide with anybody else's claim.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user sends the form without accepting, and the login is denied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three calls, no claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens for a session of the old system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Users who log in by phone have no e-mail address at all. Nothing of theirs can be verified, so your
policy locks them out for good.

The event of this step is such a user: `email` and `email_verified` are not sent.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome page at the first login</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a login leaves behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens to an organization does not concern the index.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is no such session is rejected, which counts against the address of the client.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was never asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who declines is denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who has accepted them goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who has passed a second factor in this session already should not be asked a second time.
`event.authentication.methods` lists how the user was authenticated, and when; a passed factor stands
there under the name `mfa`.

The user of this event has passed one a minute ago.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whom the policy forgot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With your event the phone number is in the ID token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without one it is asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`api.access.deny(reason)` ends the login. No tokens are issued, and the application gets the error
`access_denied` with your reason as its description. The user is likely to read it: say what to do.

The user of this event has not confirmed the e-mail address yet.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`api.authentication.challengeWith({ type: 'otp' })` asks the user for a one-time code after this action has
ended. The login waits meanwhile, and the banner shows it.

Whom to ask is up to you. `event.authorization?.roles` lists the roles of the user; the user of this event
is an administrator with a code generator.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`challengeWithAny` takes a list of the objects that `challengeWith` takes.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`const answer = api.redirect.validateToken({ secret: event.secrets.TERMS_SECRET });` and then
`api.user.setAppMetadata('terms', answer.version)`.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`event.authentication?.methods.some((method) =&gt; method.name === 'mfa')`
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`event.authorization?.roles?.includes('admin')` is true for administrators and does not throw where
there are no roles.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`event.request.geoip` tells where the request seems to come from. It is a guess from the IP address, and
may be missing: a policy has to say what happens then.

`deny` does not end your function. After it the code goes on, so `return` where nothing more is to happen.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`if (!event.user.email_verified) { api.access.deny('…'); }`
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`payload: { email: event.user.email }`
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`phone_number` is a standard claim. It appears only if the application asked for the scope `phone` and it
was granted, whoever sets it. So nothing is wrong with the code this time: the **request** is another one.

In the event, `transaction.requested_scopes` lists the scopes. F6 goes there; *Tree* (Ctrl+Shift+J) shows
every field.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>`roles` is the name of something of the platform's own, so a custom claim of that name is dropped without
a word. A name below a domain of yours is nobody else's.
</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
