/** What somebody is to a house (P1). */
export type Relation = 'owner' | 'family' | 'tenant' | 'merchant';

export const relations = ['owner', 'family', 'tenant', 'merchant'] as const satisfies readonly Relation[];

/** The trade's words for them. */
export const relationNames: Record<Relation, string> = {
  owner: '业主',
  family: '家属',
  tenant: '租户',
  merchant: '商户',
};

/** Whom an owner may bring into the house; another owner only the property company can enter (P1). */
export const invitedRelations = ['family', 'tenant', 'merchant'] as const satisfies readonly Relation[];

/** Spoken forms found in residents' lists, beside the names above. */
const synonyms: Record<string, Relation> = {
  产权人: 'owner',
  房主: 'owner',
  户主: 'owner',
  共有人: 'owner',
  家人: 'family',
  家庭成员: 'family',
  亲属: 'family',
  配偶: 'family',
  子女: 'family',
  父母: 'family',
  租客: 'tenant',
  承租人: 'tenant',
  租赁户: 'tenant',
  商家: 'merchant',
  店铺: 'merchant',
};

/** Reads a relation as a spreadsheet has it; null when the word is unknown. */
export function readRelation(text: string): Relation | null {
  return relations.find((one) => relationNames[one] === text) ?? synonyms[text] ?? null;
}
