/** Calls an operation of a running preview or local cloud as somebody, e.g. `ask(url, 'demo-wang', 'ticket.get', {…})`. Throws on a refusal. */
export async function ask<T>(url: string, as: string, operation: string, input: object): Promise<T> {
  const [name, op] = operation.split('.');
  const reply = await fetch(`${url}call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': as },
    body: JSON.stringify({ op, input }),
  });
  const answer = (await reply.json()) as { ok: boolean; data: T };
  if (!answer.ok) throw new Error(`${operation} as ${as}: ${JSON.stringify(answer)}`);
  return answer.data;
}
