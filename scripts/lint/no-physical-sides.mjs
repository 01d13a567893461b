/**
 * The market is read from right to left and from left to right: whatever names a physical side is wrong in one of
 * the two. Forbids Tailwind's physical classes and CSS's physical properties in the storefront's strings.
 */

const CLASS =
  /^(?:(?:m|p|scroll-m|scroll-p)[lr]-|(?:border|rounded)-[lr](?:-|$)|rounded-[tb][lr](?:-|$)|(?:left|right)-(?:\d|auto|full|px|\[)|text-(?:left|right)$|(?:float|clear)-(?:left|right)$)/
const PROPERTY = /^(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right)|^(?:left|right)$/
const DECLARATION =
  /(?:^|[;{\s])((?:margin|padding|border)-(?:left|right)|left|right|float|text-align)\s*:\s*([^;}]+)/

const INSTEAD =
  "Use the logical one: ms- me- ps- pe- start- end- text-start text-end, marginInlineStart, inset-inline-start."

/** A class that says itself in which direction it holds (`rtl:text-right`) is no mistake. @param {string} name */
function isPhysicalClass(name) {
  const variants = name.split(":")
  const utility = variants.pop() ?? ""
  return CLASS.test(utility.replace(/^[-!]+/, "")) && !variants.includes("rtl") && !variants.includes("ltr")
}

/** @param {string} text @returns {string | undefined} the first physical class or declaration in it */
export function findPhysicalSide(text) {
  const inClasses = text.split(/\s+/).find(isPhysicalClass)
  if (inClasses) return inClasses
  const declaration = DECLARATION.exec(text)
  if (!declaration) return undefined
  const [, property = "", value = ""] = declaration
  const isBySide = property !== "float" && property !== "text-align"
  return isBySide || /left|right/.test(value) ? `${property}: ${value.trim()}` : undefined
}

/** @type {import("eslint").Rule.RuleModule} */
export const noPhysicalSides = {
  meta: {
    type: "problem",
    messages: { physical: '"{{found}}" names a physical side. {{instead}}' },
    schema: [],
  },
  create(context) {
    const check = (/** @type {import("estree").Node} */ node, /** @type {unknown} */ text) => {
      const found = typeof text === "string" ? findPhysicalSide(text) : undefined
      if (found) context.report({ node, messageId: "physical", data: { found, instead: INSTEAD } })
    }
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
      /** @param {import("estree").Property} node */
      "JSXAttribute[name.name='style'] Property"(node) {
        const found = node.key.type === "Identifier" ? node.key.name : ""
        if (PROPERTY.test(found))
          context.report({ node, messageId: "physical", data: { found, instead: INSTEAD } })
      },
    }
  },
}
