const HEADER = "x-twiza-asked-at"

/** A whole answer as it is kept, marked with when it was asked for: what was asked for later knows more. */
export const copyOf = async (answer: Response, askedAt: number): Promise<Response> => {
  const headers = new Headers(answer.headers)
  headers.set(HEADER, String(askedAt))
  return new Response(await answer.arrayBuffer(), { status: answer.status, headers })
}

/** When a copy was asked for; 0 for one that does not say. */
export const askedAtOf = (copy: Response): number => Number(copy.headers.get(HEADER) ?? 0)

let lastWrite = 0

/** To be called as a page sends something to the market. */
export const noteWrite = (): void => {
  lastWrite = Date.now()
}

/** Whether something was sent to the market since a copy was asked for: it may show what is no longer so. */
export const isOutdated = (copy: Response): boolean => askedAtOf(copy) <= lastWrite
