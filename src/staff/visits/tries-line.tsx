import { View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import s from './visits.module.scss';

/** How often nobody answered yet, and what the last try means (V3); nothing before the first. */
export function TriesLine({ tries, most }: { tries: number; most: number }) {
  if (tries === 0) return null;
  const left = most - tries;
  const words = left > 1 ? `再有 ${left} 次可记为未接通` : left === 1 ? '这次再没接通就记为未接通' : '';
  return (
    <View className={s.tries}>
      <Icon name="phone" size={16} />
      {`已有 ${tries} 次未接通${words ? `，${words}` : ''}`}
    </View>
  );
}
