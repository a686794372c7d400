import { Image, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { spoken } from '../spoken';
import type { PhotoItem } from './photo-item';
import s from './photo-picker.module.scss';

interface PhotoPickerProps {
  id?: string;
  photos: PhotoItem[];
  /** Most photos allowed; the plus disappears when reached (T2: 9). */
  max?: number;
  addWords?: string;
  onAdd: () => void;
  onRemove: (key: string) => void;
  onRetry: (key: string) => void;
  onPreview: (key: string) => void;
}

/** Photos with the progress of each upload on the photo itself, a retry where one failed, and a cross to remove it. */
export function PhotoPicker(props: PhotoPickerProps) {
  const { id, photos, max = 9, addWords = '添加照片', onAdd, onRemove, onRetry, onPreview } = props;
  return (
    <View className={s.grid}>
      {photos.map((photo, index) => (
        <View key={photo.key} className={s.cell}>
          <Image
            className={s.image}
            src={photo.url}
            mode="aspectFill"
            onClick={() => onPreview(photo.key)}
            {...spoken('img', `第 ${index + 1} 张照片`)}
          />
          {photo.status === 'failed' ? (
            <View
              className={s.cover}
              onClick={() => onRetry(photo.key)}
              {...spoken('button', '还没有传上去，网络好了自动上传，点击马上重试')}
            >
              <Icon name="refresh" size={20} />
              <View>联网自动传</View>
            </View>
          ) : photo.status === 'done' ? null : (
            <View className={s.cover}>{photo.status === 'waiting' ? '等待上传' : `${photo.progress}%`}</View>
          )}
          <View
            className={s.remove}
            onClick={() => onRemove(photo.key)}
            {...spoken('button', '删除这张照片')}
          >
            <View className={s.cross}>
              <Icon name="close" size={12} />
            </View>
          </View>
        </View>
      ))}
      {photos.length < max ? (
        <View {...(id ? { id } : {})} className={s.cell} onClick={onAdd} {...spoken('button', addWords)}>
          <View className={s.add}>
            <Icon name="camera" size={26} />
            <View className={s.words}>{photos.length ? `${photos.length}/${max}` : addWords}</View>
          </View>
        </View>
      ) : null}
    </View>
  );
}
