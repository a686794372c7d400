import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorld, report, rid, type World } from '../support/world';

test('T24: the cloud is killed during 500 reports: every acknowledged one is there afterwards, none twice', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'durability-'));
  const first = await createWorld({ dataDir });
  const inputs = Array.from({ length: 500 }, (_, n) =>
    report(first, { requestId: rid(), text: `第 ${n} 号：水管漏水` }),
  );
  const acknowledged = new Map<string, string>();
  const queue = inputs.map((input, n) => ({ input, n }));
  const sender = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { input } = next;
      const answer = await first
        .as('owner')('ticket.submit', input)
        .catch(() => null);
      if (!answer) return;
      acknowledged.set(input.requestId, answer.ticketId);
    }
  };
  const senders = Promise.all(Array.from({ length: 10 }, sender));
  while (acknowledged.size < 150) await new Promise((resolve) => setTimeout(resolve, 5));
  await first.cloud.kill();
  await senders;
  expect(acknowledged.size).toBeLessThan(500);

  const second = await createWorld({ dataDir, seed: false });
  try {
    await expectAll(second, acknowledged);
    // What the phones do next: send everything again that was never answered, and some that was.
    const owner = second.as('owner');
    const again = await Promise.all(inputs.slice(0, 200).map((input) => owner('ticket.submit', input)));
    again.forEach((answer, n) => {
      const known = acknowledged.get(inputs[n]?.requestId ?? '');
      if (known) expect(answer.ticketId).toBe(known);
    });
    const texts = await allTexts(second);
    expect(new Set(texts).size).toBe(texts.length);
  } finally {
    await second.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 180_000);

async function expectAll(world: World, acknowledged: Map<string, string>): Promise<void> {
  for (const ticketId of acknowledged.values())
    expect(await world.as('owner')('ticket.get', { ticketId })).toMatchObject({ id: ticketId });
}

async function allTexts(world: World): Promise<string[]> {
  const texts: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page: { items: { text: string }[]; next: string | null } = await world.as('owner')(
      'ticket.list-mine',
      { cursor },
    );
    texts.push(...page.items.map((item) => item.text));
    if (page.next === null) return texts;
    cursor = page.next;
  }
}
