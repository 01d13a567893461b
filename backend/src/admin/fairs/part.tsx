import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFairPart } from "./use-fair"
import { useTexts } from "./use-texts"

type Props<Answer> = {
  id: string
  /** The end of the address: `applications`. */
  part: string
  /** What is said when there is nothing. */
  empty?: (answer: Answer) => ReactNode
  children: (answer: Answer) => ReactNode
}

/** Something that hangs on an edition, once it is read, or why it is not there. */
export function Part<Answer>({ id, part, empty, children }: Props<Answer>) {
  const { t } = useTexts()
  const { data, isError } = useFairPart<Answer>(id, part)
  if (!data) return <Text className="px-6 py-8">{t(isError ? "failed" : "loading")}</Text>
  const nothing = empty?.(data)
  return nothing ? <Text className="px-6 py-8">{nothing}</Text> : children(data)
}
