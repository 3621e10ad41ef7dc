<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
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
   <source>A job that asks for payments is refused with a code of OAuth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A login that has not accepted the terms yet is sent to them.</source>
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
   <source>A user without department and groups logs in by SAML, and both attributes are left out.</source>
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
   <source>An administrator logs in and gets the role in both tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator with a code generator is asked for a second factor.</source>
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
   <source>An ordinary visitor logs in and gets no role.</source>
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
   <source>Challenge administrators with a second factor</source>
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
   <source>Codes by text message or call, through a gateway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codes of multi-factor authentication through a gateway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contractors only during business hours</source>
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
   <source>First metadata of a new user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four claims are set, and only the one in a namespace of your own arrives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep a search index in step with the users</source>
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
   <source>Scopes that are not for machines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second factor for a login from an unknown country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send people with a work address to their own login</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign-up only with an address of your own domains</source>
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
   <source>Terms of use before the first token</source>
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
   <source>The customer database is closed for maintenance and the action reports it as an error.</source>
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
   <source>The payment API does not answer, and the customer still gets in, without a plan.</source>
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
   <source>The same action with the scope phone granted, so that the phone number arrives too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same in a silent login ends with interaction_required, for nothing may be shown.</source>
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
   <source>The user accepts the terms, and the version that the form was opened with is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user sends the form without accepting, and the login is denied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tokens for a session of the old system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome page at the first login</source>
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
 </context>
</TS>
