import { roleNames, type Role } from './roles';
import { accessTable, type Operation, type Scope } from './table';

const columns: readonly Role[] = [
  'resident',
  'agent',
  'dispatcher',
  'technician',
  'supervisor',
  'manager',
  'executive',
  'vendor',
  'admin',
];

const marks: Record<Scope, string> = {
  any: '✓',
  own: 'own',
  follow: 'follow',
  job: 'job',
  pool: 'pool',
  alarm: 'alarm',
  community: 'here',
};

/** docs/access.md (P3): the table role × operation as people read it, made from the table that decides. */
export function accessPage(): string {
  const groups = new Map<string, Operation[]>();
  for (const name of Object.keys(accessTable) as Operation[]) {
    const [group = ''] = name.split('.');
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  const heading = `| operation | ${columns.map((role) => `${role} ${roleNames[role]}`).join(' | ')} |`;
  const line = `| --- |${columns.map(() => ' :-: |').join('')}`;
  const sections = [...groups].map(([group, names]) =>
    [`## ${group}`, '', heading, line, ...names.map(rowOf)].join('\n'),
  );
  return [INTRODUCTION, ...sections].join('\n\n') + '\n';
}

function rowOf(name: Operation): string {
  const row: Partial<Record<Role, Scope>> = accessTable[name];
  const cells = columns.map((role) => {
    const scope = row[role];
    return scope === undefined ? '' : marks[scope];
  });
  return `| ${name.slice(name.indexOf('.') + 1)} | ${cells.join(' | ')} |`;
}

const INTRODUCTION = `# Who may do what

Made from \`src/domain/access/table.ts\` by \`npx tsx config/docs/access.ts\`; a test holds it current. What is empty is refused, on
the server, whatever the screen shows. Everybody of the staff is a resident too; whoever is suspended keeps only that column.

- **✓** anybody in this role · **own** what they reported, or a house they own · **follow** what they reported or follow
- **job** what is assigned to them · **pool** that, or a job open for grabbing here · **alarm** that, or an emergency here
- **here** what belongs to a community they work for`;
