import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { makePhotoReady, PHOTO_RECEIVED } from "../workflows/listing/photo"

/** Makes a photograph ready as soon as it came in, while nobody waits for it. */
export default async function onPhotoReceived({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await makePhotoReady(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: PHOTO_RECEIVED,
  context: { subscriberId: "make-photo-ready" },
}
