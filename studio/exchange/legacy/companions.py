"""Small functions that a draft brings along, where the old code could do in one step what takes several now."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Companion:
    """One function: `text` with `{name}` for its name and `{others}` for those it needs."""

    text: str
    needs: tuple[str, ...] = ()


_METADATA = """/** Sets every property, as auth0.users.{old} did; it is written after the last Action. */
const {{name}} = async (api, values) => {{{{
  for (const [key, value] of Object.entries(values)) api.user.{method}(key, value);
}}}};"""

COMPANIONS = {
    "updateAppMetadata": Companion(_METADATA.format(old="updateAppMetadata", method="setAppMetadata")),
    "updateUserMetadata": Companion(_METADATA.format(old="updateUserMetadata", method="setUserMetadata")),
    "setScopes": Companion(
        """/** Makes these the scopes of the access token: adds what is new and removes what is not among them. */
const {name} = (event, api, scopes) => {{
  if (!Array.isArray(scopes) && typeof scopes !== 'string') return;
  const before = event.transaction?.requested_scopes ?? [];
  const after = Array.isArray(scopes) ? scopes : scopes.split(/\\s+/).filter(Boolean);
  for (const scope of after) if (!before.includes(scope)) api.accessToken.addScope(scope);
  for (const scope of before) if (!after.includes(scope)) api.accessToken.removeScope(scope);
}};"""
    ),
    "askForFactor": Companion(
        """/** Asks for multi-factor authentication, where there is something to ask for. */
const {name} = (api, order) => {{
  if (!order) return;
  const {{ provider, ...options }} = order;
  api.multifactor.enable(provider, options);
}};"""
    ),
    "mapAttributes": Companion(
        """/** Gives the assertion attributes out of the user: names with the paths of their values. */
const {name} = (event, api, mappings) => {{
  for (const [attribute, path] of Object.entries(mappings)) {{
    const value = path.split('.').reduce((owner, key) => owner?.[key], {{ ...event.user.app_metadata, ...event.user }});
    api.samlResponse.setAttribute(attribute, value ?? null);
  }}
}};"""
    ),
    "cached": Companion(
        """/** What the cache holds under a name, undefined for nothing. It is kept as JSON. */
const {name} = (api, key) => {{
  const record = api.cache.get(key);
  return record && JSON.parse(record.value);
}};"""
    ),
    "keep": Companion(
        """/** Keeps a value in the cache for later executions, for a day at most. */
const {name} = (api, key, value) => {{
  const text = JSON.stringify(value);
  if (text === undefined) api.cache.delete(key);
  else api.cache.set(key, text, {{ ttl: 24 * 60 * 60 * 1000 }});
  return value;
}};"""
    ),
    "managementToken": Companion(
        """/** A token for the Management API, given to an application of this Action's own and kept while it lasts. */
const {name} = async (event, api) => {{
  const kept = api.cache.get('management-token');
  if (kept) return kept.value;
  const response = await fetch(`https://${{event.request.hostname}}/oauth/token`, {{
    method: 'POST',
    headers: {{ 'content-type': 'application/json' }},
    body: JSON.stringify({{
      grant_type: 'client_credentials',
      client_id: event.secrets.MANAGEMENT_CLIENT_ID,
      client_secret: event.secrets.MANAGEMENT_CLIENT_SECRET,
      audience: `https://${{event.request.hostname}}/api/v2/`,
    }}),
  }});
  if (!response.ok) throw new Error(`The Management API gave no token: ${{response.status}}`);
  const {{ access_token: token, expires_in: seconds }} = await response.json();
  api.cache.set('management-token', token, {{ ttl: seconds * 1000 }});
  return token;
}};"""
    ),
    "grant": Companion(
        """/** Asks for the claims that were handed to the callback; a Hook could set namespaced ones only. */
const {name} = (api, claims) => {{
  for (const [claim, value] of Object.entries(claims ?? {{}})) {{
    if (/^(https?:\\/\\/|urn:)/.test(claim)) api.accessToken.setCustomClaim(claim, value);
  }}
}};"""
    ),
    "setTargetScopes": Companion(
        """/** Asks for the scopes that were handed to the callback. Target scopes are in Early Access. */
const {name} = (event, api, scopes) => {{
  if (!Array.isArray(scopes) && typeof scopes !== 'string') return;
  const before = event.accessToken.scope;
  const after = Array.isArray(scopes) ? scopes : scopes.split(/\\s+/).filter(Boolean);
  for (const scope of after) if (!before.includes(scope)) api.transaction.addTargetScope(scope);
  for (const scope of before) if (!after.includes(scope)) api.transaction.removeTargetScope(scope);
}};"""
    ),
    "setMetadata": Companion(
        """/** Gives the new user the metadata that was handed to the callback. */
const {name} = (api, response) => {{
  const {{ user_metadata: userMetadata, app_metadata: appMetadata }} = response?.user ?? {{}};
  for (const [key, value] of Object.entries(userMetadata ?? {{}})) api.user.setUserMetadata(key, value);
  for (const [key, value] of Object.entries(appMetadata ?? {{}})) api.user.setAppMetadata(key, value);
}};"""
    ),
}
MANAGEMENT_SECRETS = ("MANAGEMENT_CLIENT_ID", "MANAGEMENT_CLIENT_SECRET")


def text_of(name: str, known_as: str) -> str:
    """The text of a companion under the name that it has in a draft."""
    return COMPANIONS[name].text.format(name=known_as)
