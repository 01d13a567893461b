import { type Category, findCategory } from "~/catalogue/category-tree"
import type { Language } from "~/i18n/languages"
import { formatDateTime } from "~/i18n/format"
import { localize } from "~/i18n/localized-text"
import type { Provinces } from "~/medusa/provinces.server"
import { placeMap } from "~/provinces/map-shapes.server"
import { fairCardView, provinceOf } from "./fair-card-view"
import { daysBetween, formatWeekday } from "./fair-days"
import type { Fair } from "./fair-schema"

type Facts = { fair: Fair; language: Language; places: Provinces; categories: Category[] }

/** An edition's page in the page's words. */
export const fairView = (facts: Facts) => {
  const { fair, language, places } = facts
  const province = provinceOf(fair.province_code, places)
  return {
    ...fairCardView(fair, language, places),
    opensOn: fair.opens_on,
    closesOn: fair.closes_on,
    map: placeMap(province?.slug ?? "", fair.latitude ?? province?.lat, fair.longitude ?? province?.lon),
    point: fair.latitude && fair.longitude ? { latitude: fair.latitude, longitude: fair.longitude } : null,
    areDoorsOpen: fair.doors_open,
    doorsChange: fair.doors_change_at ? formatDateTime(fair.doors_change_at, language) : null,
    hours: hoursByDay(fair, language),
    programme: programmeByDay(fair, language),
    plan: fair.plan ?? null,
    stands: standsOf(facts),
    exhibitorList: exhibitorsOf(facts),
    callDeadline: fair.call?.is_open ? formatDateTime(fair.call.deadline, language) : null,
    otherEditions: fair.editions.filter(({ handle }) => handle !== fair.handle),
  }
}

export type FairView = ReturnType<typeof fairView>
export type Exhibitor = FairView["exhibitorList"][number]
export type Stand = FairView["stands"][number]

/** The doors of each day; `null` where they stay shut. */
const hoursByDay = ({ opens_on, closes_on, hours }: Fair, language: Language) =>
  daysBetween(opens_on, closes_on).map((day) => {
    const span = day in hours.days ? hours.days[day] : hours
    return { day, name: formatWeekday(day, language), span: span ? { from: span.from, to: span.to } : null }
  })

const programmeByDay = ({ programme }: Fair, language: Language) => {
  const days = [...new Set(programme.map(({ day }) => day))].sort()
  return days.map((day) => ({
    day,
    name: formatWeekday(day, language),
    moments: programme
      .filter((moment) => moment.day === day)
      .sort((a, b) => a.from.localeCompare(b.from))
      .map(({ from, to, title }) => ({
        from,
        to,
        title: typeof title === "string" ? { text: title, language } : localize(title, language),
      })),
  }))
}

const exhibitorsOf = ({ fair, language, places, categories }: Facts) =>
  fair.exhibitors
    .map(({ handle, name, province, activities, tier, women_members_count, stand }) => ({
      handle,
      name: localize(name, language),
      province: placeOf(province, places, language),
      crafts: activities.flatMap((slug) => craftOf(slug, categories, language)),
      tier,
      women: women_members_count ?? 0,
      stand: stand ?? null,
    }))
    .sort((a, b) => a.name.text.localeCompare(b.name.text, language))

const placeOf = (code: string | null | undefined, places: Provinces, language: Language) => {
  const province = code ? provinceOf(code, places) : undefined
  return province ? { slug: province.slug, name: localize(province.name, language).text } : null
}

const craftOf = (slug: string, categories: Category[], language: Language) => {
  const category = findCategory(categories, slug)
  return category ? [{ slug, name: localize(category.name, language).text }] : []
}

const standsOf = ({ fair, language }: Facts) =>
  fair.stands.map(({ cooperative, zone, ...stand }) => {
    const exhibitor = fair.exhibitors.find(({ handle }) => handle === cooperative)
    return {
      ...stand,
      zone: zone ?? null,
      exhibitor: exhibitor
        ? { handle: exhibitor.handle, name: localize(exhibitor.name, language), tier: exhibitor.tier }
        : null,
    }
  })
