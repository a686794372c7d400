import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { Overlay } from '../overlay/overlay';
import { useStore } from '../overlay/use-store';
import { spoken } from '../spoken';
import { dialogStore } from './dialog-store';
import s from './dialog.module.scss';

/** Draws the question that `ask()` put up. */
export function DialogHost() {
  const asked = useStore(dialogStore);
  if (!asked) return null;
  const { title, words, confirm = '确定', cancel = '取消', danger } = asked.question;
  return (
    <Overlay at="middle" onClose={() => asked.answer(false)}>
      <View className={s.dialog} {...spoken('dialog', title)}>
        <View className={s.title}>{title}</View>
        {words ? <View className={s.words}>{words}</View> : null}
        <View className={s.buttons}>
          {cancel ? (
            <View className={s.button}>
              <Button id="dialog-no" kind="plain" block onTap={() => asked.answer(false)}>
                {cancel}
              </Button>
            </View>
          ) : null}
          <View className={s.button}>
            <Button
              id="dialog-yes"
              kind={danger ? 'danger' : 'primary'}
              block
              onTap={() => asked.answer(true)}
            >
              {confirm}
            </Button>
          </View>
        </View>
      </View>
    </Overlay>
  );
}
