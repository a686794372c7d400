import { demand } from '../../_kit/call-context';
import { recordLook } from '../../_kit/privacy/audit';
import { behind } from '../../_kit/privacy/behind';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { unseal } from '../../_kit/seal';

/** P4: one read, one write, and only then the answer: no record, no reveal. */
export const reveal = procedure('privacy.reveal', {
  reads: ({ subject }) => (subject.kind === 'person' ? [`person:${subject.id}`] : []),
  handle: async (input, call) => {
    const { subject, reason } = input;
    const words = input.words?.trim() || null;
    const { communityIds, person, number, name, phone, room } = await behind(subject.kind, subject.id, call);
    const communityId = communityIds.find((id) => call.actor.communities.includes(id)) ?? stop('not-allowed');
    demand(call, { communityId });
    if (reason === 'other' && words === null) stop('reason-missing', { field: 'words' });
    await recordLook(call, input.requestId, {
      communityId,
      person,
      subject: { ...subject, number },
      reason,
      words,
    });
    return {
      name: name ? unseal(name) : '',
      phone: phone ? unseal(phone) : '',
      room: room ? unseal(room) : null,
    };
  },
});
