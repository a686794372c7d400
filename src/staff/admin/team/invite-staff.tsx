import { useState } from 'react';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import type { InviteCode } from '@/contract/community/people/home-views';
import type { StaffRole } from '@/domain/access/roles';
import { newId } from '@/platform/new-id';
import { CodeShown } from '../code-shown';
import { useRun } from '../use-run';
import { postProblems, PostFields, type Post } from './post-fields';

interface InviteStaffProps {
  communityId: string;
  grantable: readonly StaffRole[];
  onClose: () => void;
}

/** A code with which one colleague joins (P3). */
export function InviteStaff({ communityId, grantable, onClose }: InviteStaffProps) {
  const [post, setPost] = useState<Post>({ alias: '', roles: [], skills: [] });
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<InviteCode | null>(null);
  const [requestId, setRequestId] = useState(newId);
  const { busy, run } = useRun();
  const problems = postProblems(post);
  const change = (next: Post) => {
    setPost(next);
    // Another post is another invitation.
    setRequestId(newId());
  };
  const make = async () => {
    setTried(true);
    if (problems.alias || problems.roles) return;
    setMade(await run('invite', () => call('community.invite-staff', { requestId, communityId, ...post })));
  };
  return (
    <Sheet
      open
      title="邀请员工"
      onClose={onClose}
      foot={
        made ? null : (
          <Button id="make-staff-invite" size="large" block loading={busy !== null} onTap={() => void make()}>
            生成邀请码
          </Button>
        )
      }
    >
      {made ? (
        <CodeShown
          code={made.code}
          note="一人使用，7 天内有效。对方打开小程序，在「我的 → 我的房屋 → 绑定房屋」输入即可上岗。"
        />
      ) : (
        <PostFields post={post} grantable={grantable} wrong={tried ? problems : {}} onChange={change} />
      )}
    </Sheet>
  );
}
