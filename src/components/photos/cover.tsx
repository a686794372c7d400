import { useState } from 'react';
import { Image, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { spoken } from '../spoken';
import { useFileUrls } from './use-file-urls';
import s from './cover.module.scss';

interface CoverProps {
  /** The first photo; null when there is none to show. */
  fileId: string | null;
  /** How many photos there are; 0 draws nothing. */
  count: number;
}

/**
 * The photo of a row in a list: small, and never the whole one. Its place is there from the beginning, so that nothing moves when the
 * picture comes, and stays, with an icon, when there is none.
 */
export function Cover({ fileId, count }: CoverProps) {
  const small = useFileUrls(fileId ?? '')?.small;
  const [missing, setMissing] = useState(false);
  if (count === 0) return null;
  return (
    <View className={s.cover} {...spoken('img', `${count} 张照片`)}>
      {small && !missing ? (
        <Image
          className={s.picture}
          src={small}
          mode="aspectFill"
          lazyLoad
          onError={() => setMissing(true)}
        />
      ) : (
        <Icon name="image" size={22} />
      )}
      {count > 1 ? <View className={s.count}>{count}</View> : null}
    </View>
  );
}
