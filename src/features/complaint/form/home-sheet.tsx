import { Cell } from '@/components/cell/cell';
import { Icon } from '@/components/icon/icon';
import { Sheet } from '@/components/sheet/sheet';
import type { Home } from '@/contract/community/who-am-i';

interface HomeSheetProps {
  homes: readonly Home[];
  /** '' for none of them */
  chosen: string;
  onChoose: (houseId: string) => void;
  onClose: () => void;
}

/** Which home it is about, or the public parts of the community. */
export function HomeSheet({ homes, chosen, onChoose, onClose }: HomeSheetProps) {
  const choices = [
    ...homes.map(({ houseId, label }) => ({ houseId, label })),
    { houseId: '', label: '小区公共区域' },
  ];
  return (
    <Sheet open title="发生在哪里？" onClose={onClose}>
      {choices.map(({ houseId, label }) => (
        <Cell
          key={houseId}
          id={`home-${houseId || 'none'}`}
          icon={houseId ? 'building' : 'users'}
          title={label}
          value={houseId === chosen ? <Icon name="check" color="var(--primary)" label="已选" /> : undefined}
          arrow={false}
          onTap={() => onChoose(houseId)}
        />
      ))}
    </Sheet>
  );
}
