import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { whatIsKept } from './what-is-kept';

/** What is kept and why (P4). */
export function KeptList() {
  return (
    <Card title="我们保存什么，用来做什么" flush>
      {whatIsKept.map(({ icon, title, words }) => (
        <Cell key={title} icon={icon} title={title} note={words} />
      ))}
    </Card>
  );
}
