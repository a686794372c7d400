import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '@/contract';
import { accessTable } from '@/domain/access/table';

const root = join(__dirname, '../..');
const functionsDir = join(root, 'cloudfunctions');
const functionNames = readdirSync(functionsDir, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map((entry) => entry.name);

describe('operations', () => {
  test('P3: every operation of the contract has its row in the access table, and every row its contract', () => {
    expect(Object.keys(contract).sort()).toEqual(Object.keys(accessTable).sort());
  });

  test('a contract carries the name under which it is listed', () => {
    for (const [name, entry] of Object.entries(contract)) expect(entry.name).toBe(name);
  });

  test('every operation has a procedure of its own in the function it names', () => {
    for (const name of Object.keys(contract)) {
      const [folder = '', op = ''] = name.split('.');
      expect(functionNames).toContain(folder);
      expect({ name, files: readdirSync(join(functionsDir, folder, 'procedures')) }).toEqual({
        name,
        files: expect.arrayContaining([`${op}.ts`]) as string[],
      });
    }
  });

  test('no schema lets an operator or a foreign type through where an id belongs', () => {
    for (const [name, entry] of Object.entries(contract)) {
      const parsed = entry.input.safeParse({
        ticketId: { $ne: null },
        requestId: ['x'],
        communityId: 7,
        staffId: {},
        complaintId: {},
      });
      if (parsed.success)
        expect({ name, kept: parsed.data }).toEqual({
          name,
          kept: expect.not.objectContaining({ ticketId: { $ne: null } }) as object,
        });
    }
  });
});

/** WeChat's services, by the function that calls them. */
const services: Record<string, string[]> = {
  notify: ['subscribeMessage.send'],
  community: ['phonenumber.getPhoneNumber'],
  onboarding: ['wxacode.getUnlimited'],
  privacy: ['security.msgSecCheck', 'security.mediaCheckAsync'],
};

describe('deployment', () => {
  test.each(functionNames)(
    '%s declares a timeout of its own and only the WeChat services it calls',
    (name) => {
      const config = JSON.parse(readFileSync(join(functionsDir, name, 'config.json'), 'utf8')) as {
        timeout: number;
        permissions: { openapi: string[] };
        triggers: { config: string }[];
      };
      expect(config.timeout).toBeGreaterThanOrEqual(5);
      expect(config.timeout).toBeLessThanOrEqual(60);
      expect(config.triggers.length).toBeLessThanOrEqual(1);
      for (const trigger of config.triggers) expect(trigger.config.split(' ')).toHaveLength(7);
      expect(config.permissions.openapi).toEqual(services[name] ?? []);
    },
  );
});
