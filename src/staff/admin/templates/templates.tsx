import { useQuery } from '@tanstack/react-query';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import type { TemplateKey } from '@/domain/notification/templates';
import { Loaded } from '../loaded';
import { useRun } from '../use-run';
import { TemplatesForm } from './templates-form';

const KEY = ['templates'];

/** The message templates of the company and their ids (N2). */
export function Templates() {
  const query = useQuery({ queryKey: KEY, queryFn: () => call('onboarding.get-templates', {}) });
  const { busy, run } = useRun();
  const save = async (ids: Partial<Record<TemplateKey, string>>) => {
    const saved = await run('save', () => call('onboarding.save-templates', { ids }), '已保存，半分钟内生效');
    if (!saved) return;
    queryClient.setQueryData(KEY, saved);
    await queryClient.invalidateQueries({ queryKey: keys.me });
  };
  return (
    <Loaded query={query}>
      {(templates) => (
        <TemplatesForm
          key={templates.map(({ id }) => id).join()}
          templates={templates}
          busy={busy !== null}
          onSave={(ids) => void save(ids)}
        />
      )}
    </Loaded>
  );
}
