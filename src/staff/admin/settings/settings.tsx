import { useQuery } from '@tanstack/react-query';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { Loaded } from '../loaded';
import { SettingsForm } from './settings-form';
import { settingsInput, writtenFrom, type Written } from './written';
import { useRun } from '../use-run';

/** A community's name, phones and promises (P1, T7). */
export function Settings({ communityId }: { communityId: string }) {
  const key = ['community', communityId] as const;
  const query = useQuery({ queryKey: key, queryFn: () => call('onboarding.get-community', { communityId }) });
  const { busy, run } = useRun();
  const save = async (written: Written) => {
    const kept = query.data;
    if (!kept) return;
    const input = { communityId, ...settingsInput(written, kept.policy) };
    const saved = await run('save', () => call('onboarding.change-community', input));
    if (!saved) return;
    queryClient.setQueryData(key, saved);
    toast('已保存，新的工单按新的约定执行', 'good');
  };
  return (
    <Loaded query={query}>
      {(settings) => (
        <SettingsForm
          key={settings.policy.version ?? 0}
          from={writtenFrom(settings)}
          confirm="保存"
          busy={busy !== null}
          onSave={(written) => void save(written)}
        />
      )}
    </Loaded>
  );
}
