"""What goes where. The one place to change when a colleague's branch brings a new file."""

NOT_WASM = '#[cfg(not(target_arch = "wasm32"))]'

# Module (or item) path before → after. The longest match wins; children follow their parent.
MODULES = {
    'answers': 'case::answers',
    'country': 'case::country',
    'codes': 'case::iso_codes',
    'link': 'case::link',
    'money': 'case::money',
    'question': 'case::question',
    'reply': 'case::input',
    'path': 'case::situation',
    'calendar': 'dates',
    'window': 'dates::window',
    'figures': 'policy::figures',
    'sources': 'policy::sources',
    'boundaries': 'policy::boundaries',
    'ground': 'advice::reason',
    'outside': 'advice::last_resort',
    'remedies': 'advice::remedies',
    'remedies::returning': 'advice::remedies::return_item',
    'alternatives': 'plan::alternatives',
    'urgency': 'plan::urgency',
    'deadline': 'plan::deadlines',
    'evidence': 'plan::evidence',
    'traps': 'plan::traps',
    'letter': 'plan::letters',
    'letter::attached': 'plan::letters::attachments',
    'remaining': 'plan::questions_left',
    'timeline': 'plan::timeline',
    'agenda': 'plan::calendar_entries',
    'changes': 'plan::what_if',
    'outlook': 'plan::outlook',
    'since': 'plan::changes_since',
    'replies': 'plan::replies',
    'help': 'plan::help',
    'kept': 'device::saved_orders',
    'ticks': 'device::checklist',
    'embed': 'frame::options',
    'colour': 'frame::accent',
    'message': 'i18n::message_name',
    'words': 'i18n::messages',
    'words::pack': 'i18n::compile',
    'view::voice': 'i18n::localizer',
    'browser::deed': 'browser::clicks',
    'browser::form': 'browser::forms',
    'browser::letter': 'browser::letter_fields',
    'browser::plans': 'browser::messages',
    'browser::takeover': 'browser::handover',
    'view::agenda': 'view::plan::calendar',
    'view::asking': 'view::question',
    'view::block': 'view::html',
    'view::brand': 'view::parts::logo',
    'view::changes': 'view::plan::what_if',
    'view::conditions': 'view::plan::conditions',
    'view::deadlines': 'view::plan::deadlines',
    'view::embed': 'view::parts::frame_footer',
    'view::figures': 'view::plan::figures',
    'view::ics': 'view::plan::ics',
    'view::kept': 'view::start::saved_orders',
    'view::saved_orders': 'view::start::saved_orders',
    'view::letters': 'view::plan::letters',
    'view::others': 'view::plan::alternatives',
    'view::alternatives': 'view::plan::alternatives',
    'view::outlook': 'view::plan::outlook',
    'view::planned': 'view::plan',
    'view::qr': 'view::plan::qr',
    'view::replies': 'view::plan::replies',
    'view::help': 'view::plan::help',
    'view::share': 'view::plan::share',
    'view::since': 'view::plan::changes_since',
    'view::sources': 'view::parts::sources',
    'view::timeline': 'view::plan::timeline',
    'view::wait': 'view::loading',
    'view::basics': 'site::pages::basic_advice',
    'view::embedding': 'site::pages::frame_guide',
    'view::fallback': 'site::pages::fallback',
    'view::lost': 'site::pages::not_found',
    'view::offline': 'site::pages::offline',
    'view::rules': 'site::rulebook::page',
    'view::sketch': 'site::pages::illustrations',
    'view::social': 'site::pages::social',
    'view::theme': 'site::pages::theme',
    'view::update': 'site::pages::update',
    'native': 'site::render',
    'native::site': 'site::pages',
    'native::policy': 'site::csp',
    'native::program': 'site::assets',
    'native::inline': 'site::inline_assets',
    'native::names': 'site::glue_names',
    'native::worker': 'site::service_worker',
    'rules': 'site::rulebook',
}

# Folders that only hold others: what their `mod.rs` says.
FOLDERS = {
    'device': 'What stays on the device: saved orders, and what is ticked off.',
    'frame': 'The page in a frame of another page: what that page may ask for.',
    'policy': 'Policy as data: every number with its source, and who says so.',
    'i18n': 'Every sentence: compiled from Fluent, looked up by name, filled with the facts of a case.',
    'site': 'What the build writes beside the program.',
    'view::start': 'Parts of the start page.',
    'view::parts': 'Parts that several pages share.',
    'case': 'What the buyer said.',
    'dates': 'Days and windows of time.',
    'advice': 'What to do now.',
    'plan': 'What a plan shows.',
    'view::plan': 'The page of a plan.',
    'site::pages': 'The pages that the build writes.',
    'site::rulebook': 'The page of all rules.',
}

# Attributes of folders that are new.
FOLDER_ATTRS = {'site': [NOT_WASM]}

# Folders even before something is split off.
ALWAYS_FOLDERS = ['dates']

# The order of the modules in lib.rs, as a table of contents; what is not named follows in its own group.
LIB_ORDER = [
    ['case', 'dates', 'policy'],
    ['advice', 'plan'],
    ['page'],
    ['device', 'frame'],
    ['i18n', 'view'],
    ['browser', 'site'],
    ['sorted'],
]
LIB_NOTE = {
    'sorted': None,
}

# Other files, before → after.
FILES = {
    'src/view/document.html': 'src/site/pages/document.html',
    'src/native/document.html': 'src/site/pages/document.html',
    'static/style.css': 'static/css/style.css',
    'static/plans.css': 'static/css/plans.css',
    'static/rules.css': 'static/css/rulebook.css',
    'static/embedding.css': 'static/css/frame-guide.css',
    'static/poster.css': 'static/css/social-card.css',
    'static/early.js': 'static/js/prerendered.js',
    'static/embed.js': 'static/js/embed.js',
    'static/embedding.js': 'static/js/frame-guide.js',
    'static/frame.js': 'static/js/frame.js',
    'static/lost.js': 'static/js/not-found.js',
    'static/offline.js': 'static/js/offline.js',
    'static/sw.js': 'static/js/sw.js',
    'static/sw-none.js': 'static/js/sw-unregister.js',
    'static/theme.js': 'static/js/theme.js',
    'static/update.js': 'static/js/register-sw.js',
    'static/social.png': 'static/icons/social.png',
    'static/icon.svg': 'static/icons/icon.svg',
    'static/icon-180.png': 'static/icons/icon-180.png',
    'static/icon-192.png': 'static/icons/icon-192.png',
    'static/icon-512.png': 'static/icons/icon-512.png',
    'static/icon-maskable-512.png': 'static/icons/icon-maskable-512.png',
    'locales/en.ftl': 'locales/en/page.ftl',
    'locales/en-built.ftl': 'locales/en/site.ftl',
    'docs/design.md': 'docs/design-system.md',
    'tests/agenda.rs': 'tests/calendar_entries.rs',
    'tests/embed.rs': 'tests/frame.rs',
    'tests/wait.rs': 'tests/loading.rs',
    'tests/rules/main.rs': 'tests/rulebook/main.rs',
    'tests/rules/page.rs': 'tests/rulebook/page.rs',
    'tests/browser/early.rs': 'tests/browser/handover.rs',
    'tests/browser/embedding.rs': 'tests/browser/frame_guide.rs',
    'tests/browser/waiting.rs': 'tests/browser/loading.rs',
}

# Names of files that the build publishes and nobody else links to, so that they follow their source.
PUBLISHED = {'embedding.js': 'frame-guide.js'}

# Changes to single files that follow from the moves: (file after, regular expression, replacement).
AFTER_MOVE = [
    ('tests/site.rs', r'\.join\("static"\)', '.join("static/icons")'),
    ('tests/site.rs', r'href=\\"static/\{file\}', r'href=\\"static/icons/{file}'),
    ('tests/browser/pictures/icons.rs', r'\.join\("static"\)', '.join("static/icons")'),
    ('tests/architecture/main.rs', r'"browser/mod\.rs", (?="browser/")', ''),
    ('tests/architecture/main.rs', r'"site/render\.rs",\s*(?="site/")', ''),
    ('tests/architecture/main.rs', r'"i18n/messages\.rs",\s*(?="i18n/")', ''),
    ('tests/architecture/main.rs', r'"browser/mod\.rs",\s*(?="browser/")', ''),
    ('tests/architecture/main.rs', r'&\["browser/mod\.rs"\]', '&["browser/"]'),
    ('tests/architecture/main.rs', r'"browser/mod\.rs"', '"browser/"'),
    ('tests/architecture/main.rs', r'ABOVE: \[&str; \d+\]', 'ABOVE: [&str; 7]'),
    # What the core must not name: modules by their path, and the types of the wording by their names.
    ('tests/architecture/main.rs', r'let above = \["yew", "view", "words", "browser", "native"\];',
     'let above = ["yew", "view", "browser", "site", "localizer", "Words", "Language", "Voice"];'),
    ('tests/architecture/main.rs', r'&\["view", "browser", "native"\]', '&["view", "browser", "site"]'),
    ('tests/architecture/main.rs', r'&\["browser", "native"\]', '&["browser", "site"]'),
    ('tests/architecture/main.rs', r'is_in\(&\["i18n/messages\.rs"\]\)', 'is_in(&["i18n/"])'),
    ('ARCHITECTURE.md', r'`wait\.rs` stands where', '`view/loading.rs` stands where'),
    ('ARCHITECTURE.md', r'`case/mod\.rs`', '`case/mod.rs`'),
]

# Items that get a file of their own: (module, items, module they go to, what the new file says of itself).
# Either all items of a line are found and go, or none. A name stands for the item and for its `impl` blocks.
SPLITS = [
    ('advice::remedies', ['Action'], 'advice::action', 'What a plan can recommend.'),
    ('advice::reason', ['Provider'], 'advice::remedies::claim', None),
    ('advice::remedies::card', ['Section75', 'section_75'], 'advice::remedies::section_75',
     'The card company\'s own duty in the United Kingdom: Section 75 of the Consumer Credit Act.'),
    ('i18n::messages', ['Intl', 'NoIntl', 'Language'], 'i18n::locale',
     'A language: its messages, and what the browser knows of it.'),
    ('dates', ['State', 'Window', 'Shown'], 'dates::window', 'A window in time: when it opens, when to act, when to give up.'),
    ('plan', ['Other', 'others', 'other', 'usable_first'], 'plan::alternatives', 'The remedies beside the recommended one.'),
    ('case', ['impl Answers'], 'case::answers', None),
    ('view', ['view_whole', 'view_framed', 'view_status'], 'view::shell', 'What stands around every page: header, footer and the place for status messages.'),
    ('view', ['view_changed', 'view_notice'], 'view::parts::notices', 'Notices above a page: what could not be read of its link, and which answers were dropped.'),
    ('view::question', ['view_answers', 'view_answer'], 'view::parts::answers', 'The answers so far, each with a link to change it.'),
    ('view::question', ['view_welcome'], 'view::start::welcome', 'The welcome on the start page.'),
    ('view::start::saved_orders', ['view_keep', 'view_name', 'Keeping', 'view_second'], 'view::plan::save', 'The place on a plan to save its order.'),
    ('browser', ['App', 'News', 'start', 'REDRAW', 'redraw'], 'browser::app', 'The app: renders the page whenever the address or the stored data changes.'),
    ('browser', ['fragment', 'link_in', 'query', 'home'], 'browser::address', 'The address: the answers in its fragment, the frame\'s wishes in its query.'),
    ('browser', ['tell', 'arrive'], 'browser::focus', 'Where the reader goes on: the focus, and the message of what a click did.'),
    ('browser::clicks', ['focus_lost'], 'browser::focus', None),
    ('browser', ['tapped', 'changed', 'typed', 'target'], 'browser::events', 'The listeners at the root of the page: each event goes to the part that handles it.'),
]

# Unit tests that go with what they test: (module, test or helper function, module it goes to).
TESTS = [
    ('dates', ['a_window_passes_through_its_states'], 'dates::window'),
]

AFTER_SPLIT = [
    ('src/view/start/saved_orders.rs', r'//! The cases kept on this device: side by side on the start page, and the place to keep one on a plan\.',
     '//! The orders saved on this device, as the start page lists them.'),
    ('src/browser/mod.rs', r'//! The browser: the only module that names it\. .*', '//! The browser: the only folder that names it. What all its parts need stands here.'),
    ('src/advice/remedies/card.rs', r'//! The card claim \(chargeback\), and in the United Kingdom .*', '//! The card claim (chargeback).'),
    # The list of remedies has no numbers of policy, nor have the new files.
    ('tests/architecture/main.rs', r'const RULES: \[&str; 6\] =\s*\[', 'const RULES: [&str; 7] = ["advice/action.rs", '),
]
