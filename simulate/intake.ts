import { sceneOf } from '../cloudfunctions/_kit/scene';
import { asides } from './actors/asides';
import type { Chance } from './chance';
import { aside, plan } from './lead';
import type { Life } from './life';
import { oneOf, type SimCommunity } from './people/communities';
import { FIRST_ISSUE } from './people/directory-docs';
import type { ReportPlan } from './people/reports';
import { requestId } from './request-id';
import { intend, look, type Stage } from './stage';

/** A report reaches the company, by app, by code or by phone (T1), and a ticket begins to live. */
export async function takeIn(
  stage: Stage,
  community: SimCommunity,
  report: ReportPlan,
  chance: Chance,
): Promise<void> {
  const reporter = community.residents[report.resident];
  const spot = report.spot === null ? null : community.spots[report.spot];
  if (!reporter) return;
  const { name, phone, houseId } = reporter;
  const facts = { requestId: requestId(), name, phone, text: report.text, photos: [] };
  const born = async (id: string): Promise<void> => {
    const life: Life = {
      ...{ id, community, reporter, chance, byPhone: report.channel === 'phone' },
      ...{ view: null, seenAt: 0, pending: false, forgottenUntil: 0, ignored: new Set(), link: null },
    };
    stage.lives.set(id, life);
    const view = await look(stage, life);
    if (!view) return;
    const others = [...stage.lives.values()].filter((other) => other.community === community);
    for (const move of asides(life, view, others, stage.now())) aside(stage, life, move);
    plan(stage, life);
  };
  const then = async (answer: { kind: string; data?: { ticketId: string } }): Promise<void> => {
    const entry = stage.journal.entries.find((one) => one.requestId === facts.requestId);
    if (answer.kind !== 'done' || !answer.data) return;
    if (entry) entry.ticketId = answer.data.ticketId;
    await born(answer.data.ticketId);
  };
  const want = { ticketId: null, about: report.text };
  if (report.channel === 'phone') {
    const place = spot ? { kind: 'spot' as const, spotId: spot.id } : { kind: 'house' as const, houseId };
    const input = { ...facts, channel: 'phone' as const, place };
    return intend(
      stage,
      { ...want, by: oneOf(community, 'agent').openid, name: 'ticket.submit-for', input },
      then,
    );
  }
  const place = spot
    ? { kind: 'spot' as const, scene: sceneOf(spot.id, FIRST_ISSUE) }
    : { kind: 'house' as const, houseId };
  const input = { ...facts, channel: spot ? ('qr' as const) : ('form' as const), place };
  return intend(stage, { ...want, by: reporter.openid, name: 'ticket.submit', input }, then);
}
