import type { InputOf, OperationName, OutputOf } from '../../contract';
import type { ComplaintView } from '../../contract/complaint/views';
import { queryClient } from '../query-client';
import { call } from '../service';
import { useIntention } from '../use-intention';
import { complaintKeys } from './keys';

/** Operations that move a record and answer with it. */
export type ComplaintStepName = {
  [N in OperationName]: N extends `complaint.${string}`
    ? OutputOf<N> extends ComplaintView
      ? N
      : never
    : never;
}[OperationName];

/** What the person decides; the record and the request id are added. */
export type ComplaintStepFacts<N extends ComplaintStepName> = Omit<InputOf<N>, 'complaintId' | 'requestId'>;

function show(complaint: ComplaintView): void {
  queryClient.setQueryData(complaintKeys.one(complaint.id), complaint);
  void queryClient.invalidateQueries({ queryKey: complaintKeys.allMine });
  void queryClient.invalidateQueries({ queryKey: complaintKeys.allWork });
}

const isComplaint = (fresh: unknown): fresh is ComplaintView =>
  typeof fresh === 'object' && fresh !== null && 'complainant' in fresh && 'timeline' in fresh;

/** Takes steps on one record: a repeated try is the same step, a refusal that brings the fresh state shows it. Throws what the call throws. */
export function useComplaintStep(complaintId: string) {
  const { run, busy } = useIntention<ComplaintStepName>(complaintId);

  async function take<N extends ComplaintStepName>(
    name: N,
    facts: ComplaintStepFacts<N>,
  ): Promise<ComplaintView> {
    const complaint: ComplaintView = await run(
      name,
      facts,
      (requestId) => call(name, { complaintId, requestId, ...facts } as InputOf<N>),
      (fresh) => {
        if (isComplaint(fresh)) show(fresh);
        else void queryClient.invalidateQueries({ queryKey: complaintKeys.one(complaintId) });
      },
    );
    show(complaint);
    return complaint;
  }
  return { take, busy };
}
