import { photoToCome } from '@/api/outbox/photo-to-come';
import type { StepName } from '@/api/use-step';
import type { PhotoItem } from '@/components/photo-picker/photo-item';
import { WordsSheet } from '@/components/words-sheet/words-sheet';
import type { TicketView } from '@/contract/views';
import { objectionWords } from './objection-words';
import type { Act } from './use-action';

/** Steps for which the resident writes something first. */
export type WrittenStep = 'object' | 'facts' | 'cancel';

interface ActionSheetsProps {
  ticket: TicketView;
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
export function ActionSheets({ ticket, open, act, busy, onClose }: ActionSheetsProps) {
  const close = (taken: Promise<boolean>) => void taken.then((done) => done && onClose());
  switch (open) {
    case null:
      return null;
    case 'object':
      return (
        <WordsSheet
          id="object"
          {...objectionWords(ticket)}
          placeholder="说说现在的情况，可以附上照片"
          max={300}
          photos
          busy={busy !== null}
          onClose={onClose}
          onSend={(reason, _sent, chosen) =>
            close(
              act(
                'ticket.object-result',
                { reason, photos: named(chosen) },
                '已收到，我们会尽快处理',
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
          confirm={ticket.assignee ? '发送给师傅' : '发送'}
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
