import { useQuery } from "@tanstack/react-query"
import { ask } from "../backend/ask"
import { type Fair, fairPath } from "./fairs"

/** What reads an edition again, with everything that hangs on it. */
export const FAIRS = "fairs"

/** An edition as a whole. */
export const useFair = (id: string) =>
  useQuery({ queryKey: [FAIRS, "one", id], queryFn: () => ask<{ fair: Fair }>(fairPath(id)) })

/**
 * Something that hangs on an edition: `applications`, `history`. Read again when the edition is, and every so many
 * milliseconds when it is said.
 */
export const useFairPart = <Answer>(id: string, part: string, every: number | false = false) =>
  useQuery({
    queryKey: [FAIRS, "one", id, part],
    queryFn: () => ask<Answer>(`${fairPath(id)}/${part}`),
    refetchInterval: every,
  })
