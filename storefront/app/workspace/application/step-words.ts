import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { IconName } from "~/design/icon"
import type { ApplicationStep } from "./application-steps"

/** Each screen of the application in a word and a picture. */
export const STEP_WORDS: Record<ApplicationStep, { label: MessageDescriptor; icon: IconName }> = {
  what: { label: msg`What we are`, icon: "shop" },
  where: { label: msg`Where we are`, icon: "pin" },
  who: { label: msg`Who we are`, icon: "women" },
  make: { label: msg`What we make`, icon: "hand" },
  papers: { label: msg`Our papers`, icon: "paper" },
}
