import { View } from '@tarojs/components';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { TextField } from '@/components/text-field/text-field';
import { roleNames, type StaffRole } from '@/domain/access/roles';
import { CATEGORIES, type CategoryCode } from '@/domain/classification/taxonomy';
import { CATEGORY_NAMES } from '@/domain/classification/taxonomy-names';

/** What somebody works as. */
export interface Post {
  alias: string;
  roles: StaffRole[];
  skills: CategoryCode[];
}

interface PostFieldsProps {
  post: Post;
  grantable: readonly StaffRole[];
  wrong: { alias?: string | undefined; roles?: string | undefined };
  onChange: (post: Post) => void;
}

const toggled = <K extends string>(list: K[], key: K): K[] =>
  list.includes(key) ? list.filter((one) => one !== key) : [...list, key];

/** What is still missing of a post. */
export const postProblems = ({ alias, roles }: Post): PostFieldsProps['wrong'] => ({
  alias: alias.trim() === '' ? '请填写住户看到的称呼' : alias.length > 12 ? '最多 12 个字' : undefined,
  roles: roles.length === 0 ? '请选择岗位' : roles.length > 4 ? '最多 4 个岗位' : undefined,
});

/** Alias, roles and, for those who repair, skills (P3). */
export function PostFields({ post, grantable, wrong, onChange }: PostFieldsProps) {
  const repairs = post.roles.includes('technician') || post.roles.includes('vendor');
  return (
    <View>
      <Field label="称呼" required error={wrong.alias} hint="住户看到的名字，如 王师傅、客服小李">
        <TextField
          id="post-alias"
          label="称呼"
          value={post.alias}
          max={20}
          wrong={Boolean(wrong.alias)}
          onChange={(alias) => onChange({ ...post, alias })}
        />
      </Field>
      <Field label="岗位" required error={wrong.roles}>
        <Chips
          id="post-role"
          chips={grantable.map((key) => ({ key, name: roleNames[key] }))}
          chosen={post.roles}
          onTap={(role) => onChange({ ...post, roles: toggled(post.roles, role) })}
        />
      </Field>
      {repairs ? (
        <Field label="技能">
          <Chips
            id="post-skill"
            chips={CATEGORIES.filter((key) => key !== 'inquiry').map((key) => ({
              key,
              name: CATEGORY_NAMES[key],
            }))}
            chosen={post.skills}
            onTap={(skill) => onChange({ ...post, skills: toggled(post.skills, skill) })}
          />
        </Field>
      ) : null}
    </View>
  );
}
