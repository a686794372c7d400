import { photoToCome } from '@/api/outbox/photo-to-come';
import type { StepName } from '@/api/use-step';
import type { PhotoItem } from '@/components/photo-picker/photo-item';
import { WordsSheet } from '@/components/words-sheet/words-sheet';
import type { Act } from './use-action';

/** Steps for which the resident writes something first. */
export type WrittenStep = 'object' | 'facts' | 'cancel';

interface ActionSheetsProps {
  open: WrittenStep | null;
  act: Act;
  busy: StepName | null;
  onClose: () => void;
}

/** Every photo in its place, whether it has arrived or still has to (T24). */
const named = (chosen: readonly PhotoItem[]): string[] =>
  chosen.map(({ key, fileId }) => fileId ?? photoToCome(key));

const unsent = (chosen: readonly PhotoItem[]): PhotoItem[] =>
  chosen.filter(({ fileId }) => fileId === undefined);

/** The panels in which a resident objects (T18), adds facts or cancels (T21). */
export function ActionSheets({ open, act, busy, onClose }: ActionSheetsProps) {
  const close = (taken: Promise<boolean>) => void taken.then((done) => done && onClose());
  switch (open) {
    case null:
      return null;
    case 'object':
      return (
        <WordsSheet
          id="object"
          title="哪里没有修好？"
          label="没修好的地方"
          placeholder="说说现在的情况，可以附上照片"
          phrases={['还在漏', '问题又出现了', '只修好了一部分']}
          max={300}
          photos
          confirm="提交，安排复检"
          busy={busy !== null}
          onClose={onClose}
          onSend={(reason, _sent, chosen) =>
            close(
              act(
                'ticket.object-result',
                { reason, photos: named(chosen) },
                '已收到，我们会尽快安排复检',
                unsent(chosen),
              ),
            )
          }
        />
      );
    case 'facts':
      return (
        <WordsSheet
          id="facts"
          title="补充说明"
          label="补充内容"
          placeholder="例如：漏水变大了；今天下午家里有人"
          max={300}
          photos
          confirm="发送给师傅"
          busy={busy !== null}
          onClose={onClose}
          onSend={(text, _sent, chosen) =>
            close(
              act(
                'ticket.add-facts',
                { text, photos: named(chosen) },
                '已补充，处理人员会看到',
                unsent(chosen),
              ),
            )
          }
        />
      );
    case 'cancel':
      return (
        <WordsSheet
          id="cancel"
          title="取消这次报修？"
          label="取消原因"
          placeholder="也可以写点别的"
          phrases={['已经自己解决了', '填错了', '时间不合适']}
          max={200}
          confirm="确认取消"
          danger
          busy={busy !== null}
          onClose={onClose}
          onSend={(reason) => close(act('ticket.cancel', { reason }, '已取消'))}
        />
      );
  }
}
