import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import type { MyHomes } from '@/contract/community/people/home-views';
import { ClaimCard } from './claim-card';
import { HomeCard } from './home-card';
import { Welcome } from './welcome';
import s from './homes.module.scss';

/** 我的房屋 (P1): the houses, who lives there, what was asked for, and the way to one more. */
export function HomesPanel({
  data,
  onJoin,
  onScan,
}: {
  data: MyHomes;
  onJoin: () => void;
  onScan: () => void;
}) {
  const { homes, claims } = data;
  return (
    <View>
      {claims.map((claim) => (
        <ClaimCard key={claim.claimId} claim={claim} onAgain={onJoin} />
      ))}
      {homes.map((home) => (
        <HomeCard key={home.houseId} home={home} several={homes.length > 1} />
      ))}
      {homes.length === 0 && claims.length === 0 ? (
        <Welcome onJoin={onJoin} onScan={onScan} />
      ) : (
        <View className={s.more}>
          <Button id="join-more" kind="plain" icon="plus" block onTap={onJoin}>
            再绑定一个房屋
          </Button>
        </View>
      )}
    </View>
  );
}
