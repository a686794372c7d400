import type { ExportEntry } from '../../../src/contract/privacy/export';
import { sortNames, type Sort } from '../../../src/domain/complaint/facts';
import { statusNames, type TicketStatus } from '../../../src/domain/ticket/status';
import type { Place } from '../../../src/domain/ticket/facts';
import { pageOf } from '../../_kit/page-of';
import { openWords } from '../../_kit/privacy/boundary';
import { procedure } from '../../_kit/procedure';
import { unseal } from '../../_kit/seal';

interface TicketRow {
  _id: string;
  number: string;
  createdAt: number;
  place: Place;
  text: string;
  status: TicketStatus;
}

interface ComplaintRow {
  _id: string;
  number: string;
  createdAt: number;
  place: { area: string };
  text: string;
  sort: Sort;
}

interface MessageRow {
  _id: string;
  at: number;
  title: string;
  body: string;
}

/** P7: the caller's own, by the same indexes as their lists. */
export const exportMine = procedure('privacy.export', {
  handle: ({ part, cursor }, { actor }) => {
    const newest = { field: 'createdAt', direction: 'desc' } as const;
    const fields = { _id: true, number: true, createdAt: true, place: true, text: true } as const;
    if (part === 'tickets') {
      const where = { 'reporter.id': actor.id };
      const list = {
        collection: 'tickets',
        where,
        by: newest,
        cursor,
        fields: { ...fields, status: true as const },
      };
      return pageOf(list, ({ number, createdAt, place, text, status }: TicketRow): ExportEntry => ({
        at: createdAt,
        number,
        place: place.area + (place.kind === 'house' ? unseal(place.detail) : ''),
        title: statusNames[status],
        text: openWords(text),
      }));
    }
    if (part === 'complaints') {
      const where = { 'complainant.id': actor.id };
      const list = {
        collection: 'complaints',
        where,
        by: newest,
        cursor,
        fields: { ...fields, sort: true as const },
      };
      return pageOf(list, ({ number, createdAt, place, text, sort }: ComplaintRow): ExportEntry => ({
        at: createdAt,
        number,
        place: place.area,
        title: sortNames[sort],
        text: openWords(text),
      }));
    }
    return pageOf(
      {
        collection: 'inbox',
        where: { to: actor.id },
        by: { field: 'at', direction: 'desc' },
        cursor,
        fields: { _id: true, at: true, title: true, body: true },
      },
      ({ at, title, body }: MessageRow): ExportEntry => ({ at, number: null, place: '', title, text: body }),
    );
  },
});
