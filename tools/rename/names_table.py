"""Names, before → after, as `naming.md` lists them and as follows from them. Definitions are found by kind and file; uses by asking the compiler."""

# (file hint, kind, owner, before, after). Kinds: type, fn, field, variant.
TYPES = [
    ('case/input.rs', 'type', None, 'Flaw', 'InputError'),
    ('case/input.rs', 'type', None, 'Reply', 'Input'),
    ('case/input.rs', 'variant', 'Input', 'Given', 'Valid'),
    ('case/input.rs', 'variant', 'Input', 'Flawed', 'Invalid'),
    ('case/mod.rs', 'type', None, 'Ask', 'Missing'),
    ('case/mod.rs', 'field', 'Missing', 'flaw', 'error'),
    ('page.rs', 'type', None, 'Asking', 'QuestionPage'),
    ('page.rs', 'type', None, 'Planned', 'PlanPage'),
    ('page.rs', 'variant', 'Page', 'Ask', 'Question'),
    ('page.rs', 'field', 'QuestionPage', 'flaw', 'error'),
    ('page.rs', 'field', 'Opening', 'flaw', 'error'),
    ('advice/reason.rs', 'type', None, 'Ground', 'Reason'),
    ('advice/mod.rs', 'field', 'Advice', 'ground', 'reason'),
    ('case/situation.rs', 'type', None, 'Path', 'Situation'),
    ('dates/window.rs', 'type', None, 'Shown', 'DisplayDate'),
    ('plan/outlook.rs', 'type', None, 'Rung', 'Period'),
    ('plan/outlook.rs', 'type', None, 'What', 'Forecast'),
    ('plan/outlook.rs', 'field', 'Period', 'what', 'forecast'),
    ('plan/what_if.rs', 'field', 'Change', 'what', 'forecast'),
    ('plan/what_if.rs', 'type', None, 'Chance', 'Likelihood'),
    ('plan/calendar_entries.rs', 'type', None, 'Occasion', 'EntryKind'),
    ('plan/calendar_entries.rs', 'field', 'Entry', 'occasion', 'kind'),
    ('plan/changes_since.rs', 'type', None, 'Since', 'ChangesSince'),
    ('plan/alternatives.rs', 'type', None, 'Other', 'Alternative'),
    ('plan/mod.rs', 'field', 'Plan', 'others', 'alternatives'),
    ('plan/mod.rs', 'field', 'Survey', 'others', 'alternatives'),
    ('view/mod.rs', 'type', None, 'Drawn', 'RenderedPage'),
    ('view/html.rs', 'type', None, 'Block', 'Element'),
    ('i18n/localizer.rs', 'type', None, 'Voice', 'Localizer'),
    ('i18n/localizer.rs', 'field', 'Localizer', 'language', 'locale'),
    ('i18n/messages.rs', 'type', None, 'Words', 'Messages'),
    ('i18n/messages.rs', 'field', 'Resolver', 'words', 'messages'),
    ('i18n/locale.rs', 'type', None, 'Language', 'Locale'),
    ('i18n/locale.rs', 'field', 'Locale', 'words', 'messages'),
    ('view/mod.rs', 'field', 'Device', 'language', 'locale'),
    ('view/mod.rs', 'field', 'Device', 'ticks', 'checklist'),
    ('view/mod.rs', 'field', 'Device', 'cases', 'orders'),
    ('view/plan/letters.rs', 'type', None, 'Gap', 'Placeholder'),
    ('browser/handover.rs', 'type', None, 'Early', 'Handover'),
    ('browser/app.rs', 'type', None, 'News', 'Msg'),
    ('browser/messages.rs', 'type', None, 'Plans', 'MessageLoader'),
    ('browser/messages.rs', 'field', 'MessageLoader', 'words', 'messages'),
    ('browser/app.rs', 'field', 'App', 'plans', 'loader'),
    ('browser/app.rs', 'field', 'App', 'drawn', 'page'),
    ('browser/storage.rs', 'type', None, 'Denied', 'StorageError'),
    ('site/csp.rs', 'type', None, 'Need', 'Capability'),
    ('device/saved_orders.rs', 'type', None, 'Kept', 'SavedOrder'),
    ('device/saved_orders.rs', 'type', None, 'Cases', 'SavedOrders'),
    ('device/checklist.rs', 'type', None, 'Ticks', 'Checklist'),
    ('frame/options.rs', 'type', None, 'Embed', 'FrameOptions'),
]

METHODS = [('.', 'say', 'text'), ('.', 'say_with', 'text_with'), ('.', 'maybe', 'attribute'), ('.', 'give', 'set'), ('.', 'withdraw', 'clear'),
           ('Localizer|Voice', 'asking', 'for_question'), ('Localizer|Voice', 'planning', 'for_plan'), ('MessageLoader|Self', 'away', 'away')]

FUNCTIONS = [
    ('view/mod.rs', 'fn', None, 'draw', 'render'),
    ('browser/app.rs', 'fn', None, 'draw', 'render'),
    ('browser/app.rs', 'fn', None, 'look', 'refresh'),
    ('browser/handover.rs', 'fn', None, 'look', 'read'),
    ('i18n/messages.rs', 'fn', None, 'say', 'text'),
    ('i18n/localizer.rs', 'fn', None, 'say', 'text'),
    ('i18n/localizer.rs', 'fn', None, 'say_with', 'text_with'),
    ('i18n/localizer.rs', 'fn', None, 'maybe', 'attribute'),
    ('i18n/localizer.rs', 'fn', None, 'asking', 'for_question'),
    ('i18n/localizer.rs', 'fn', None, 'planning', 'for_plan'),
    ('browser/focus.rs', 'fn', None, 'tell', 'announce'),
    ('browser/focus.rs', 'fn', None, 'arrive', 'move_focus'),
    ('browser/accent.rs', 'fn', None, 'wear', 'apply'),
    ('browser/events.rs', 'fn', None, 'tapped', 'on_click'),
    ('browser/events.rs', 'fn', None, 'changed', 'on_change'),
    ('browser/events.rs', 'fn', None, 'typed', 'on_input'),
    ('browser/clicks.rs', 'fn', None, 'tapped', 'on_click'),
    ('browser/clicks.rs', 'fn', None, 'picked', 'on_file'),
    ('browser/clicks.rs', 'fn', None, 'submitted', 'on_submit'),
    ('case/answers.rs', 'fn', None, 'give', 'set'),
    ('case/answers.rs', 'fn', None, 'withdraw', 'clear'),
    ('case/situation.rs', 'fn', None, 'path', 'situation'),
    ('view/html.rs', 'fn', None, 'tag', 'el'),
    ('view/html.rs', 'fn', None, 'part', 'section'),
    ('view/html.rs', 'fn', None, 'fine', 'small'),
    ('view/html.rs', 'fn', None, 'all', 'fragment'),
    ('i18n/compile.rs', 'fn', None, 'pack', 'compile'),
    ('plan/calendar_entries.rs', 'fn', None, 'agenda', 'calendar_entries'),
    ('plan/changes_since.rs', 'fn', None, 'since', 'changes_since'),
    ('plan/what_if.rs', 'fn', None, 'changes', 'what_if'),
    ('plan/what_if.rs', 'fn', None, 'chance', 'likelihood'),
    ('plan/outlook.rs', 'fn', None, 'rung', 'period'),
    ('plan/questions_left.rs', 'fn', None, 'remaining', 'questions_left'),
    ('plan/alternatives.rs', 'fn', None, 'others', 'alternatives'),
    ('plan/alternatives.rs', 'fn', None, 'other', 'alternative'),
    ('page.rs', 'fn', None, 'asking', 'question_page'),
    ('view/plan/alternatives.rs', 'fn', None, 'view_others', 'view_alternatives'),
    ('view/plan/alternatives.rs', 'fn', None, 'view_other', 'view_alternative'),
    ('view/plan/what_if.rs', 'fn', None, 'view_changes', 'view_what_if'),
    ('site/pages/mod.rs', 'fn', None, 'embedding', 'frame_guide'),
    ('site/pages/mod.rs', 'fn', None, 'lost', 'not_found'),
    ('site/pages/mod.rs', 'fn', None, 'poster', 'social_card'),
    ('site/pages/social.rs', 'fn', None, 'view_poster', 'view_card'),
    ('browser/storage.rs', 'fn', None, 'ticks', 'checklist'),
    ('browser/storage.rs', 'fn', None, 'store_ticks', 'store_checklist'),
    ('browser/storage.rs', 'fn', None, 'forget_ticks', 'forget_checklist'),
    ('browser/storage.rs', 'fn', None, 'ticks_of', 'checklist_key'),
    ('browser/storage.rs', 'fn', None, 'move_ticks', 'move_checklist'),
]

# Variables: (regular expression over files, before, after, whether fields of that name follow too). Everything else with the name in those files is a variable.
VARIABLES = [
    (r'.*', 'voice', 'localizer', False),
    (r'.*', 'flaw', 'error', True),
    (r'^(src/(?!frame/)|bench/)|^tests/(walk|rulebook|shown|properties|article|situations|outlook)', 'ground', 'reason', True),
    (r'.*', 'rung', 'period', False),
    (r'.*', 'rungs', 'periods', False),
    (r'src/(page|view/.*|site/pages/.*)\.rs|^tests/', 'asking', 'page', False),
    (r'.*', 'planned', 'page', False),
    (r'.*', 'ask', 'missing', False),
    (r'src/case/(input|mod|answers)\.rs', 'reply', 'input', False),
    (r'.*', 'ticks', 'checklist', True),
    (r'src/browser/(app|handover)\.rs', 'early', 'handover', False),
    (r'src/browser/app\.rs', 'news', 'msg', False),
    (r'src/(view|site|i18n|browser/app|.*/shell)|^tests/(loading|walk)', 'language', 'locale', True),
    (r'src/(i18n/(?!message_name)|browser/(messages|app)|view/mod|view/shell|site/render).*', 'words', 'messages', True),
    (r'src/(plan/calendar_entries|view/plan/calendar)\.rs', 'occasion', 'kind', True),
    (r'src/(browser/letter_fields|view/plan/letters)\.rs', 'gap', 'placeholder', False),
    (r'src/plan/what_if\.rs', 'chance', 'likelihood', False),
    (r'src/(view/)?plan/(outlook|what_if)\.rs', 'what', 'forecast', True),
    (r'src/(site/csp|bin/prerender)\.rs', 'need', 'capability', False),
    (r'src/(site/csp|bin/prerender)\.rs', 'needs', 'capabilities', False),
    (r'src/(device/saved_orders|view/(mod|shell|question|start/saved_orders|plan/save)|browser/(clicks|storage|app|events)|site/render)\.rs', 'cases', 'orders', True),
    (r'src/(device/saved_orders|view/start/saved_orders|view/plan/save|browser/(clicks|storage))\.rs', 'kept', 'order', False),
    (r'^src/plan/(mod|alternatives)\.rs|^src/view/plan/|^tests/|^bench/', 'others', 'alternatives', True),
    (r'src/(view/)?plan/(alternatives|conditions)\.rs', 'other', 'alternative', False),
    (r'src/view/shell\.rs', 'fragment', 'hash', False),
    (r'src/browser/app\.rs', 'drawn', 'page', True),
    (r'src/browser/app\.rs', 'plans', 'loader', True),
]

AFTER_TYPES = [
    (r'^tests/architecture/main\.rs$', r'"localizer", "Words", "Language", "Voice"', '"Messages", "Locale", "Localizer"'),
]
AFTER_FUNCTIONS = []

SELECTORS = r'^(static/.*\.(css|js)|index\.html|src/.*\.(rs|html)|tests/browser/.*\.rs|tests/[a-z_]+\.rs|tests/[a-z]+/[a-z]+\.rs|docs/.*\.md|ARCHITECTURE\.md)$'
CSS = r'^static/css/.*\.css$'


def prop(old, new):
    return (r'^(static/css/.*\.css|static/js/.*\.js|src/.*\.(rs|html)|tests/.*\.rs|docs/.*\.md|index\.html)$', rf'(?<![\w-])--{old}(?![\w-])', f'--{new}')


# `--text` is a font until now: it goes first.
STYLES = [prop(*pair) for pair in [
    ('text', 'font'), ('ink', 'text'), ('paper', 'background'), ('card', 'surface'), ('soft', 'text-muted'), ('line', 'border'),
    ('step', 'font-size-base'),
]]
# Tests that name a property without its dashes, or a class in a script.
STYLES += [(r'^tests/(frame|embed)\.rs$', rf'"{old}"', f'"{new}"')
           for old, new in [('ink', 'text'), ('paper', 'background'), ('card', 'surface'), ('soft', 'text-muted')]]
STYLES += [(r'^index\.html$', r"(?<=page\.)(contains|add)\('stopped'\)", r"\1('crashed')"), (r'^index\.html$', r'`stopped` that', '`crashed` that')]


def css_class(old, new):
    return [
        (r'^static/css/.*\.css$', rf'(?<!\d)\.{old}(?![\w-])', f'.{new}'),
        (r'^(static/js/.*\.js|index\.html|src/.*\.(rs|html)|tests/.*\.rs|docs/.*\.md|ARCHITECTURE\.md|bench/.*\.md)$',
         rf'(?<=[\s"\'`(,>])\.{old}(?=[\s"\'`\[:),.>*])', f'.{new}'),
        (r'^(static/js/.*\.js|src/.*\.rs|tests/.*\.rs)$', rf'(?<=#page)\.{old}(?=[\s"\'\[])', f'.{new}'),
        (r'^src/.*\.rs$', rf'(?<=\.class\("){old}(?="\))', new),
        (r'^(src/.*\.(rs|html)|index\.html|tests/.*\.rs)$', rf'(?<=class=["\']){old}(?=["\'])', new),
        (r'^tests/.*\.rs$', rf'(?<=class=\\"){old}(?=\\")', new),
    ]


for old, new in [('top', 'site-header'), ('bottom', 'site-footer'), ('again', 'restart'), ('fine', 'small-print'), ('said', 'answers-so-far'),
                 ('stopped', 'crashed'), ('early', 'prerendered')]:
    STYLES += css_class(old, new)

ATTRIBUTES = [(r'^(static/(css|js)/.*|src/.*\.(rs|html)|index\.html|tests/.*\.rs|docs/.*\.md|ARCHITECTURE\.md)$', rf'(?<![\w-])data-{old}(?![\w-])', f'data-{new}')
              for old, new in [('do', 'command'), ('trouble', 'failure'), ('early', 'route'), ('gap', 'placeholder'), ('fill', 'field')]]
ATTRIBUTES += [(r'^static/js/.*\.js$', r'\bdataset\.early\b', 'dataset.route')]
