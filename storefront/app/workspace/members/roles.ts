import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { IconName } from "~/design/icon"

export const ROLES = ["seller", "treasurer", "manager"] as const

export type Role = (typeof ROLES)[number]

type RoleWords = { label: MessageDescriptor; explanation: MessageDescriptor; icon: IconName }

/** What each member may do, in a word, a sentence and a picture. */
export const ROLE_WORDS: Record<Role, RoleWords> = {
  seller: { label: msg`Sells`, explanation: msg`Puts goods on sale and prepares orders`, icon: "cart" },
  treasurer: {
    label: msg`Keeps the money`,
    explanation: msg`Sees what comes in and what was paid`,
    icon: "cash",
  },
  manager: { label: msg`Runs everything`, explanation: msg`Goods, orders, money and members`, icon: "key" },
}

/** A role the backend names; one this page does not know yet may do the least. */
export const roleOf = (name: string): Role => ROLES.find((role) => role === name) ?? "seller"
