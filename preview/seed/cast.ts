import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { sceneOf } from '../../cloudfunctions/_kit/scene';
import { roleNames } from '../../src/domain/access/roles';
import { templates } from '../../src/domain/notification/templates';
import { CATEGORY_NAMES } from '../../src/domain/classification/taxonomy-names';
import { FIRST_ISSUE } from './directory-docs';
import { openidOf } from './people/resident';
import { residents } from './people/residents';
import { staff } from './people/staff';
import { community } from './places/community';
import { homeOf } from './places/homes';
import { spots } from './places/spots';

const relationNames = { owner: '业主', family: '家属', tenant: '租户', merchant: '商户' };

/** Somebody the preview can pretend to be. */
export interface CastMember {
  openid: string;
  name: string;
  /** where they live, or what they do */
  about: string;
}

/** What the preview page knows of the demonstration without asking the product. */
export interface Cast {
  community: { name: string; hotline: string };
  residents: CastMember[];
  staff: CastMember[];
  /** `scene` is what scanning the code on the wall gives the mini-program */
  spots: { label: string; scene: string }[];
  /** title of a subscription message by its WeChat id */
  templates: Record<string, { title: string; fields: Record<string, string> }>;
}

/** The cast of the demonstration whose keys are in this environment file. */
export function castOf(envFile: string): Cast {
  Object.assign(process.env, parseEnv(readFileSync(envFile, 'utf8')));
  const ids = JSON.parse(readFileSync('cloudfunctions/template-ids.json', 'utf8')) as Record<string, string>;
  return {
    community: { name: community.name, hotline: community.hotline },
    residents: residents.map(({ key, name, houseId, relation }) => {
      const { area, room } = homeOf(houseId);
      return { openid: openidOf(key), name, about: `${area}${room} · ${relationNames[relation]}` };
    }),
    staff: staff.map(({ key, alias, roles, skills, onDuty }) => {
      const does = skills.map((skill) => CATEGORY_NAMES[skill]).join('、');
      const about = [roles.map((role) => roleNames[role]).join('兼'), does, onDuty ? '' : '休班'];
      return { openid: openidOf(key), name: alias, about: about.filter(Boolean).join(' · ') };
    }),
    spots: spots.map(({ id, label }) => ({ label, scene: sceneOf(id, FIRST_ISSUE) })),
    templates: Object.fromEntries(
      Object.entries(templates).map(([key, { title, fields }]) => [ids[key] ?? key, { title, fields }]),
    ),
  };
}
