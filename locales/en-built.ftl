### Sentences of pages that the build draws. The program never says them, so they are no part of it.

## Where the questions cannot run

trouble-scripts = This page needs JavaScript
    .why = Recoup asks its questions with JavaScript. It is switched off in this browser, or missing.
    .mend = Switch it on for this page in the settings of the browser, and load the page again. Or open the link in another browser. If somebody sent you the link, the answers stand in it, so keep it.
trouble-start = The questions could not start
    .why = A part of this page did not arrive, or this browser is too old for it.
    .mend = Check that you are online, and load the page again. If that does not help, update the browser or open the link in another one.
trouble-stopped = Sorry, this page stopped working
    .why = That is our mistake, not yours. No answer is lost: all of them stand in the link of this page.
    .mend = Load the page again to go on. If it stops at the same place again, start again, or use the advice below.
trouble-link = The link with your answers
    .mend = Copy it to open it later, or in another browser.
trouble-again = Load the page again
trouble-offline = You are offline. This page loads again by itself as soon as you are online.

## Basic advice

basics-heading = What to do without the questions
basics-intro = This advice does not know your order. The countdown on your order page counts more than any number here.
basics-1 = Ask to cancel today, on the order page. A seller can add a tracking number at any time, and then cancelling is often no longer possible.
    .when = The seller has not sent it yet
    .by = Today
basics-2 = A dispute is the formal request to AliExpress for money back. Its button appears about { $n-dispute-button } days after shipping. If the parcel is still moving, you may have to wait until the delivery time ends.
    .when = It is on its way, or never came
    .by = Up to { $n-dispute-after-due } days after the delivery time ends
basics-3 = Take photos and a video. Write to the seller in the AliExpress chat first. If that does not help, open a dispute and add your photos, the video and the chat.
    .when = It came, but something is wrong
    .by = Within { $n-dispute-after-delivery } days of delivery
basics-4 = The seller has { $n-dispute-answer } days to answer. If you do not agree with each other, AliExpress steps in { $n-aliexpress-steps-in } days after you opened it. If AliExpress decides against you, you can ask once for a second look, called an appeal. Add new proof.
    .when = You have opened a dispute
    .by = Appeal within { $n-appeal } days of the decision
basics-5 = It can take up to { $n-refund-payout } business days (Monday to Friday). If it is not there by then, open the order and its Payment tab. If you paid by card, find the ARN (the number of a card refund) and give it to your bank.
    .when = A refund was agreed
    .by = Wait up to { $n-refund-payout } business days
basics-6 = You can report the problem to PayPal. This time also runs while AliExpress decides.
    .when = You paid with PayPal
    .by = Within { $n-paypal } days of the payment
basics-7 = Ask your bank today for the last day to claim your money back. A bank claim freezes the AliExpress order until the bank has decided, so do not run both at once unless the bank’s last day is near.
    .when = You paid by card
    .by = By our count within { $n-card } days of the payment, { $n-card-us } in the US
basics-8 = Tell the seller in writing. You may have to pay for sending the item back. Some goods cannot be returned, for example those made just for you.
    .when = You changed your mind and live in the EU or the UK
    .by = Usually within { $n-withdrawal } days of delivery
basics-traps = What to avoid
basics-trap-1 = Do not confirm receipt before you have the item and have checked it. Confirming lets the seller be paid and starts your time for a dispute.
basics-trap-2 = Do not close a dispute because of a promise, and do not pay or take money outside AliExpress.
basics-trap-3 = Do not leave anything to the last day. AliExpress ends its day at midnight Pacific time (US west coast).

## The page that is not there

lost-heading = There is no page at this address
lost-lead = Perhaps the address was cut off or mistyped. Nothing of your order is lost: answers stand in the link behind the # sign, and the button takes them along.
lost-home = Go to the questions

## Without a network

offline-heading = You are offline
offline-lead = This page has to be loaded once, and your device has no network now. Answers that stand in a link are not lost: they stay in the address.
offline-again = Try again

## How other pages and devices show the page

social-free = Free · no account · your answers stay with you
social-picture = A parcel beside the words: { start-heading } { start-lead }

## Light and dark

theme-heading = Colours
theme-auto = Automatic
theme-light = Light
theme-dark = Dark

## In a frame on another page

embedding-title = Recoup on your own page
embedding-lead = An article or a help page can carry the whole of Recoup: the questions, the plan and the letters. One line is enough, and it is free.
embedding-frame = Recoup: what to do about an AliExpress order
embedding-line = One line to copy
embedding-line-where = Put this line where the questions should stand:
embedding-line-plain = The frame is 700 pixels high, and its content scrolls. Your page needs no script for it.
embedding-script = One more line, if you like
embedding-script-why = With this script the frame is always as high as its content, so nothing scrolls inside. If the top of the frame is out of sight when a new question begins, your page moves to it.
embedding-script-own = If your page may only run scripts of its own, save the file on your host and name it there. You can also paste its text into your page.
embedding-script-text = The text of the script
embedding-live = How it looks
embedding-article = Your parcel is late. What now?
embedding-article-before = Many parcels are late, and most of them still come. But the time to ask for your money back is short, and each way to it has its own last day. A few questions show what you can do today.
embedding-article-after = Send nothing back, and confirm nothing, before you know your last day.
embedding-parameters = What you can set
embedding-parameters-how = Each setting goes into the address in the first line. Names and values that we do not know are passed over.
embedding-column-name = Name
embedding-column-does = What it does
embedding-parameter-embed = Shows the page for a frame: no header, no margins. It must always be there:
embedding-parameter-theme = Its value is light, dark or auto. With auto, or without this setting, the colours are as the reader’s device has them. For example:
embedding-parameter-accent = The colour of links and buttons, as six digits like those in style sheets. If words in it would be hard to read, it is made darker or lighter until they are not. For example:
embedding-parameter-answers = Answers that your article already knows. The reader starts with the question after them. For example:
embedding-sent = What is sent, and what is not
embedding-sent-nothing = No answer leaves the frame. Your page cannot see what a reader answers, and neither can we.
embedding-sent-two = The frame tells your page two numbers: its height in pixels, and how many steps it has shown. The message is { "{" } recoup: { "{" } height, step { "}" } { "}" }.
embedding-sent-links = Links and codes that a reader shares open the whole page, not your article. They hold the reader’s answers and nothing about your page.
embedding-sent-host = The files come from the host of this page. Like any host, it can see that somebody loaded them.
embedding-style = How to style it
embedding-style-outside = Width, border and rounded corners of the frame are yours to set, with the class “recoup”.
embedding-style-inside = Inside, only the settings above change anything. So words and buttons stay easy to read.
embedding-style-narrow = It works from 320 pixels of width. Lines stay short in a wide frame.
embedding-style-print = A reader who prints from the plan gets the plan alone, without your article.

## All rules on one page

rules-title = All rules on one page
rules-back = Back to the questions
rules-lead = Every first step that Recoup can advise, as pictures and in words, and every number it counts with. All of it comes from the rules themselves each time the site is built, so you can check what the page would tell you or anybody else.
rules-oldest = We looked at every source on { $date } or later. This page was built on { $today }, and its examples are worked out for that day.
rules-old = Some sources were last looked at { $days } days before this page was built. AliExpress may have changed its rules since, so check each time limit on your order page.
rules-contents = On this page
rules-reading = How to read the pictures
rules-reading-boxes = A box is a question, and its rows are the answers. An arrow in a row says what the plan starts with. A number at the end of a row is the next box.
rules-reading-days = “Up to 15 days ago” counts from the day of the answer to the day you look. The last day counts as in time. Business days are Monday to Friday.
rules-reading-order = To keep a picture small, its boxes do not always stand in the order of the questions on the page. If a box asks what the page did not ask you, any answer leads to the same end.
rules-reading-paypal = If you paid with PayPal, its last days may go before what a picture says. Below each picture where that can happen, there is a line about it.
rules-reading-beside = A plan has more than its first step: dates, letters and other ways. Open any example to see a whole plan.
rules-in-words = In words, with examples: { $picture }
rules-picture-label = Picture, may be scrolled: { $picture }
rules-picture-title = { $picture }. The same is written out below the picture.
rules-leads-to = { " → " }
rules-next = box { $number }
rules-goes-on = Go on with: { $picture }
rules-because = { " " }({ $why })
rules-example = Example
rules-comma = { "," }{ " " }
rules-semicolon = { ";" }{ " " }
rules-or = or: { $answer }
rules-rest = Any other answer
rules-rest-country = Any other answer
rules-unless-law = { "," } if no right by law is left
rules-hurry = If you paid with PayPal and at most { $n-paypal-hurry } days are left to report a problem there, the plan starts with “{ $action }” instead ({ $why }). It does not if the dispute, the return or the appeal that it would start with ends sooner.
rules-hurry-except = It never goes before: { $actions }.
rules-beside = Also asked here, for the dates and the other ways of a plan: { $questions }.
rules-used = Times and amounts that decide here

## The pictures

rules-picture-start = Where each order goes
    .lead = The first two questions decide which of the pictures below counts.
rules-picture-unshipped = Not sent yet
rules-picture-shipped-regret = On its way, and no longer wanted
rules-picture-not-received = It has not arrived
rules-picture-something-wrong = Something is wrong with it
rules-picture-regret = It arrived, and is no longer wanted
rules-picture-dispute = A dispute was opened
rules-picture-refund = A refund was agreed
rules-picture-delivered-other = It arrived, and none of our problems fits
rules-picture-account = A blocked account, or a double payment
rules-picture-other = None of these
    .lead = Nothing more is asked.
rules-picture-claims = Claims outside AliExpress
    .lead = These count when nothing is left at AliExpress itself. A right by law goes before a claim that may only still be accepted: see the next picture.
rules-picture-left = What is left when no claim is sure
    .lead = Without a claim that is open, this decides.

## Days, countries and amounts in the pictures

rules-day-any = Any day
rules-day-ahead = Today, or still ahead
rules-day-within = Up to { $to } ago
rules-day-within-or-ahead = Up to { $to } ago, or still ahead
rules-day-one = { $to } days ago
rules-day-between = { $from } to { $to } days ago
rules-day-from = { $from } days ago or longer
rules-day-over = More than { $from } ago
rules-day-over-within = More than { $from } and up to { $to } ago
rules-short = Delivery time, counted from the shipping day
rules-short-yes = Less than { $n-dispute-at-once } days
rules-short-no = { $n-dispute-at-once } days or more, or a day is not known
rules-free-return = Free return, by its last day
rules-free-return-open = Still open
rules-free-return-uncertain = May still be open
rules-free-return-closed = Over
rules-sum-to = { $most } or less
rules-sum-from = { $least } or more
rules-sum-between = { $least } to { $most }
rules-currency-other = any other currency
rules-region-eu = EU, Iceland, Liechtenstein, Norway
rules-region-gb = UK
rules-region-us = USA
rules-region-br = Brazil
rules-region-kr = South Korea
rules-region-au = Australia
rules-region-elsewhere = any other country
rules-region-unknown = or not given

## Why, in the pictures: one for each line of the rules

rules-ground-cancel-now = it can still be cancelled
rules-ground-cancel-asked = the seller may still answer
rules-ground-cancel-unanswered = the seller did not answer in time
rules-ground-cancel-refused-law = the law there lets you change your mind
rules-ground-cancel-refused = we know of no law there that helps
rules-ground-collect = it is waiting for you
rules-ground-check-charges = the demand may be fake or wrong
rules-ground-charges-last-days = the time for a dispute is nearly over
rules-ground-early-message = something may be wrong, but it is too early for a dispute
rules-ground-too-early = it is too early for a dispute
rules-ground-message-first = there is time to ask first
rules-ground-dispute-now = a dispute is possible now
rules-ground-dispute-maybe = a dispute may still be possible
rules-ground-claim-now = the claim is open
rules-ground-claim-by-expected = it may count from the day you expected it
rules-ground-law-left = a right by law is left
rules-ground-claim-maybe = the claim may still be accepted
rules-ground-nothing-left = we know of no other way
rules-ground-withdraw-underway = the law there lets you change your mind
rules-ground-regret-message = the seller may agree to take it back
rules-ground-return-when-here = it can only go back once it is here
rules-ground-free-return = the order has free returns
rules-ground-free-return-maybe = the free return may still be open
rules-ground-free-return-wrong = the order has free returns, and no dispute is left
rules-ground-free-return-wrong-maybe = the free return may still be open, and no dispute is left
rules-ground-withdraw = the law there lets you change your mind
rules-ground-used-goodwill = it was used, and no right is left
rules-ground-agreed-return = the seller agreed
rules-ground-ask-return = the seller may agree to take it back
rules-ground-goodwill = no right is left
rules-ground-dispute-waiting = an answer may still come
rules-ground-dispute-unanswered = no answer came in time
rules-ground-offer = an offer can be refused
rules-ground-rejected = AliExpress decides next
rules-ground-rejected-late = AliExpress should have decided
rules-ground-asked-to-close = a promise is not a refund
rules-ground-evidence-asked = AliExpress asks for proof
rules-ground-evidence-late = the time for the proof is over
rules-ground-return-agreed = there may still be time to send it
rules-ground-return-too-late = the time to send it is over
rules-ground-return-stuck = it cannot be sent
rules-ground-return-underway = it may not have been noted yet
rules-ground-return-unbooked = it should have been noted by now
rules-ground-return-lost = it is lost, or the warehouse denies it
rules-ground-reviewing = AliExpress is deciding
rules-ground-review-late = AliExpress should have decided
rules-ground-appeal-now = an appeal may still be possible
rules-ground-appeal-part = only a part is given, and an appeal may still be possible
rules-ground-appeal-waiting = the appeal may still be answered
rules-ground-appeal-unanswered = the appeal should have been answered
rules-ground-lost-goodwill = nothing else is left
rules-ground-closed-by-seller = no refund is shown
rules-ground-reopen = it may open once more
rules-ground-not-the-money = it is not the money that was agreed
rules-ground-not-shown = the order page shows no refund
rules-ground-account-gone = the money goes to the old bank
rules-ground-approval-unknown = the order shows the day
rules-ground-refund-underway = it may still be on its way
rules-ground-refund-slow = it should be here, by most accounts
rules-ground-refund-late = it should be here, by all accounts
rules-ground-other-problem = none of our rules fits
rules-ground-other-last-days = the time for a dispute is nearly over
rules-ground-account-blocked = the account is blocked
rules-ground-charged-twice = both payments may be booked
rules-ground-claim-waiting = the claim is being decided
rules-ground-claim-refused = the claim was refused, and we know of no other way
rules-ground-paypal-clock = PayPal’s last days are now

## The table of figures

rules-figures = All figures and their sources
rules-figures-lead = Every number that a plan counts with. Where we could only read a copy of a source, its name says so.
rules-table-caption = Every figure, with its sources and the day we last checked it
rules-column-number = Number
rules-column-what = What it is
rules-column-binds = Who must keep to it
rules-column-sure = How sure we are
rules-column-sources = Where it comes from
rules-column-checked = Last checked
rules-no-source = No source says it.
rules-other-sources = Sources of the advice that no number comes from

## A newer version

update-ready = A new version of this page is ready. Your answers stay.
update-load = Load it
