import { useState } from 'react';
import { Image, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { spoken } from '../spoken';
import { useFileUrls } from './use-file-urls';
import s from './photos.module.scss';

interface SquareProps {
  fileId: string;
  label: string;
  /** with the address of the whole photo */
  onShow: (url: string) => void;
}

/** One photo of a row: its small sibling, the photo itself where there is none, a grey square while nothing is known. */
export function Square({ fileId, label, onShow }: SquareProps) {
  const urls = useFileUrls(fileId);
  // The storage may give a link to a sibling that is not there.
  const [missing, setMissing] = useState(false);
  if (!urls)
    return (
      <View className={s.photo}>
        <Icon name="image" size={22} />
      </View>
    );
  const small = missing ? null : urls.small;
  return (
    <Image
      className={s.photo}
      src={small ?? urls.url}
      mode="aspectFill"
      lazyLoad
      onError={() => setMissing(true)}
      onClick={() => onShow(urls.url)}
      {...spoken('img', label)}
    />
  );
}
