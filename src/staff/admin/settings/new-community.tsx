import { useState } from 'react';
import { View } from '@tarojs/components';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { toast } from '@/components/toast/toast-store';
import { locate } from '@/platform/location';
import { newId } from '@/platform/new-id';
import { replace } from '@/platform/navigation';
import { adminUrls } from '../urls';
import { useRun } from '../use-run';
import { SettingsForm } from './settings-form';
import { emptyWritten, settingsInput, type Written } from './written';

/** A new community (P1): made where the administrator stands, which is what check-ins are measured from until houses have points. */
export function NewCommunity() {
  const [requestId] = useState(newId);
  const { busy, run } = useRun();
  const create = async (written: Written) => {
    const made = await run('create', async () => {
      const here = await locate();
      if (!here.ok) {
        toast('需要您在小区现场，并允许使用位置', 'bad');
        return null;
      }
      const location = { latitude: here.lat, longitude: here.lng };
      return call('onboarding.create-community', { requestId, location, ...settingsInput(written, {}) });
    });
    if (!made) return;
    await queryClient.invalidateQueries({ queryKey: keys.me });
    toast(`「${made.name}」已建好，接着导入房屋和住户`, 'good');
    await replace(adminUrls.imports);
  };
  return (
    <View>
      <NoticeBar icon="pin">请在小区现场新建，系统会记下小区的位置</NoticeBar>
      <SettingsForm
        from={emptyWritten()}
        confirm="新建小区"
        busy={busy !== null}
        onSave={(written) => void create(written)}
      />
    </View>
  );
}
