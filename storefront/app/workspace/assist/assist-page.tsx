import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { useEffect, useRef } from "react"
import { redirect } from "react-router"
import { z } from "zod"
import { EmptyState } from "~/design/empty-state"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { cooperativeCookie, memberCookie } from "~/session/cookies.server"
import { askAsMember } from "../access/member-session.server"
import { memberSchema } from "../frame/member"
import type { Route } from "./+types/assist-page"

const MOST_SECONDS = 3600

export const loader = ({ params }: Route.LoaderArgs) => ({
  title: i18nIn(languageOf(params))._(msg`Act for a cooperative`),
})

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

const handedSchema = z.object({ token: z.string().min(1).max(4096), expires_at: z.iso.datetime().optional() })

/** Signs a field helper in with the token the network's dashboard handed over; only a token made for helping will do. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const handed = handedSchema.safeParse(Object.fromEntries(await request.formData()))
  if (!handed.success || !(await isForHelping(handed.data.token))) return { isRefused: true }
  const { token, expires_at } = handed.data
  const left = expires_at ? Math.floor((Date.parse(expires_at) - Date.now()) / 1000) : MOST_SECONDS
  const headers = new Headers()
  headers.append(
    "set-cookie",
    await memberCookie.serialize(token, { maxAge: Math.max(1, Math.min(left, MOST_SECONDS)) }),
  )
  headers.append("set-cookie", await cooperativeCookie.serialize("", { maxAge: 0 }))
  return redirect(`/${language}/workspace`, { headers, status: 303 })
}

const isForHelping = async (token: string): Promise<boolean> => {
  try {
    const { assisted } = await askAsMember(memberSchema, "/cooperative/me", {
      token,
      cooperativeId: undefined,
    })
    return assisted
  } catch (error) {
    if (error instanceof MarketError && error.status < 500) return false
    throw error
  }
}

/** Takes the token out of the address, where no server sees it, and hands it in at once. */
export default function AssistPage({ actionData }: Route.ComponentProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const handed = new URLSearchParams(location.hash.slice(1))
    const token = handed.get("token")
    if (!token || !form.current) return
    history.replaceState(null, "", location.pathname)
    for (const name of ["token", "expires_at"]) {
      const field = form.current.elements.namedItem(name)
      if (field instanceof HTMLInputElement) field.value = handed.get(name) ?? ""
    }
    form.current.submit()
  }, [])
  return (
    <>
      <EmptyState headingLevel={1} title={<Trans>Act for a cooperative</Trans>}>
        {actionData ? (
          <Trans>This link no longer counts. Ask for a new one in the network's dashboard.</Trans>
        ) : (
          <Trans>The cooperative must have asked for help. All you do is marked with your name.</Trans>
        )}
      </EmptyState>
      <form ref={form} method="post" hidden>
        <input type="hidden" name="token" />
        <input type="hidden" name="expires_at" />
      </form>
    </>
  )
}
