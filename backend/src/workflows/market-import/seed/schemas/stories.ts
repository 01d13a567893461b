import { z } from "@medusajs/framework/zod"
import { Slug, textsUpTo } from "./texts"

const Sentence = textsUpTo(400)

/**
 * `stories.json`: the sentences a demo cooperative's story is made of. `opening` has places for `{year}`, `{place}`,
 * `{members}` and `{women}`; `work` is by family of its first activity; one of `closing` ends it.
 */
export const Stories = z.strictObject({
  opening: z.strictObject({
    women_only: Sentence,
    some_women: Sentence,
    one_woman: Sentence,
    no_women: Sentence,
  }),
  work: z.record(Slug, Sentence),
  closing: z.array(Sentence).min(1),
})

export type Stories = z.infer<typeof Stories>
