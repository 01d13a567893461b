import { useQuery } from "@tanstack/react-query"
import { ask } from "../backend/ask"
import { type Fair, fairPath } from "./fairs"

/** What reads an edition again, with everything that hangs on it. */
export const FAIRS = "fairs"

/** The clock moves an edition on, and several people work on it: what they see is never older. */
const EVERY_30_S = 30_000

/** An edition as a whole. */
export const useFair = (id: string) =>
  useQuery({
    queryKey: [FAIRS, "one", id],
    queryFn: () => ask<{ fair: Fair }>(fairPath(id)),
    refetchInterval: EVERY_30_S,
  })

/** Something that hangs on an edition: `applications`, `history`. Read again every so many milliseconds. */
export const useFairPart = <Answer>(id: string, part: string, every = EVERY_30_S) =>
  useQuery({
    queryKey: [FAIRS, "one", id, part],
    queryFn: () => ask<Answer>(`${fairPath(id)}/${part}`),
    refetchInterval: every,
  })
