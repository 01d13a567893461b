import type { Member } from "../frame/member"

/** Whether what the cooperative is owed is theirs to read: sellers and field helpers see what was sold, and no more. */
export const mayReadMoney = ({ member, assisted }: Member): boolean => !assisted && member.role !== "seller"
