import { closedUntil, type Closure } from "../../../modules/cooperative/holiday"

/** A cooperative's closure, now or to come; `null` when it is open and stays so. */
export function toAway({ closed_from, closed_until }: Closure, now = new Date()) {
  if (!closed_until || new Date(closed_until) <= now) return null
  const is_away = closedUntil({ closed_from: closed_from ?? null, closed_until }, now) !== null
  return { from: closed_from ?? null, until: closed_until, is_away }
}
