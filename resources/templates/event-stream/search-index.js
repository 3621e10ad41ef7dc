// Keep a search index in step with the users
// An event stream delivers what happens to users, here to the index of a search. Streams may
// deliver an event twice or out of order, so the id goes along.

const WANTED = ['user.created', 'user.updated', 'user.deleted'];

exports.onExecuteEventStream = async (event) => {
  const { id, type, data } = event.message;
  if (!WANTED.includes(type)) {
    console.log(`${type} is no business of the index`);
    return;
  }

  const user = encodeURIComponent(data.object.user_id);
  const response = await fetch(`https://search.example.com/users/${user}`, {
    method: type === 'user.deleted' ? 'DELETE' : 'PUT',
    headers: { 'content-type': 'application/json', 'idempotency-key': id },
    body: type === 'user.deleted' ? undefined : JSON.stringify({ name: data.object.name }),
    signal: AbortSignal.timeout(5000),
  });
  if (!response.ok) {
    throw new Error(`The index answered with status ${response.status}.`);
  }
};
