import { head } from "../checkout.ts";
import { waitDelivered } from "../applications.ts";
import { deliver, otherCluster } from "../deliver.ts";
import { purposeOn, waitPurpose, writePurpose } from "../purpose.ts";
import { seconds } from "../runner.ts";
import type { World } from "../world.ts";

const purpose = "Delivered to one cluster while another was away";

/** A cluster whose API server is away holds up no other, and catches up when it is back. */
export async function outage(world: World): Promise<string> {
  const { hub, argo, checkout, repository } = world;
  const away = otherCluster(world);
  await writePurpose(world, purpose);
  const resume = await away.kubernetes.interrupt();
  const start = Date.now();
  await deliver(world, "A purpose");
  await waitPurpose(hub, purpose);
  const synced = seconds(start);
  const answers = await purposeOn(away).then(
    () => true,
    () => false,
  );
  if (answers) throw new Error(`${away.name} answers although its API server was killed`);
  const back = Date.now();
  await resume();
  await waitPurpose(away, purpose);
  const caughtUp = seconds(back);
  await waitDelivered(hub.kubernetes, {
    ...{ namespace: argo.namespace, repository },
    revision: await head(checkout),
    seconds: 120,
  });
  return `${hub.name} synced in ${synced} without ${away.name}, which caught up ${caughtUp} after its start`;
}
