### Texts of the question pages. Keys and values are those of the link.

## Where the order stands

question-stage = What has happened with your order so far?
    .hint = Pick the last thing that really happened. If you have several orders, answer for one of them.
    .where = On the website: Account → My orders → View details. In the app: Account → Orders → the order.
    .why = What you can do depends on how far the order has come.
    .title = Your order so far
answer-stage-unshipped = The seller has not sent it yet
    .more = The order shows no tracking number, which is the number to follow a parcel with.
answer-stage-shipped = It was sent, but it has not arrived
    .more = The order says it was shipped, and tracking does not say “delivered”.
answer-stage-delivered = It arrived, or tracking says it did
    .more = Pick this too if tracking says “delivered” but nothing came. No dispute was opened yet.
answer-stage-dispute = I have opened a dispute
    .more = A dispute is the formal request to AliExpress for money back. It may be running, lost or closed.
answer-stage-refund = I should get a refund, but the money is not here or not right
    .more = It was agreed, or the order was cancelled or closed. It may have come as bonus, or be too small. The seller’s promise in the chat does not count.
answer-stage-other = None of these
    .more = Something else happened. For example, your account is blocked, or you were charged twice.

question-problem =
    { $stage ->
        [unshipped] Why do you no longer want to wait for this order?
        [shipped] What is wrong with your order?
        [delivered] What went wrong with your order?
        [dispute] What is your dispute about?
       *[other] What went wrong?
    }
    .hint =
        { $stage ->
            [unshipped] Pick the main reason.
            [shipped] Pick what is true today.
            [dispute] If you gave AliExpress a reason that does not fit, pick what really happened.
           *[other] If more than one fits, pick the one you can show best in photos, in a video or in the tracking.
        }
    .why = Each problem has its own way to a refund, its own time limit and its own proof.
    .title = What went wrong
answer-problem-changed-mind =
    { $stage ->
        [unshipped] I changed my mind and no longer want it
        [shipped] I changed my mind and no longer want it
       *[other] It is as promised, but I do not want to keep it
    }
    .more =
        { $stage ->
            [unshipped] For example, it was ordered by mistake or found elsewhere.
            [shipped] It may well arrive in time, but it is no longer needed.
           *[other] Also for a wrong size, if the item’s measurements fit the size chart on the item’s page.
        }
answer-problem-too-slow = The seller is taking too long to send it
    .more = For example, the day for sending has passed, or the seller asks for more time.
answer-problem-not-received =
    { $stage ->
        [delivered] Tracking says it arrived, but I do not have it
       *[other] It has not arrived
    }
    .more =
        { $stage ->
            [delivered] For example, it was left in another place or given to someone else.
            [dispute] It is late, lost, sent back, or marked as delivered although nothing came.
           *[other] It is late, stuck, lost, on its way back, or waiting at customs or for collection.
        }
answer-problem-not-as-described = It is not as the item’s page promised
    .more = For example, the colour, the material or what it can do. Also the size, if the item’s measurements differ from the size chart there.
answer-problem-wrong-item = I got another thing, or an empty parcel
    .more = Also if something worthless was in the parcel.
answer-problem-defective = It does not work
    .more = It looks whole, but it fails, stops or never worked.
answer-problem-damaged = It arrived broken or damaged
    .more = The damage can be seen: a crack, a dent, a tear.
answer-problem-counterfeit = It seems to be a fake
    .more = It carries the name of a brand, but that brand does not seem to have made it.
answer-problem-incomplete = Something is missing
    .more = First look for a second tracking number on the order. The rest may be in another parcel.
answer-problem-late = It came too late, and I no longer want it
    .more = It came after the promised day. Nothing else is wrong with it.
answer-problem-account-blocked = My account is blocked, and an order is still open
    .more = For example, I cannot log in, or AliExpress has restricted the account.
answer-problem-charged-twice = I was charged twice, or I paid and there is no order
    .more = For example, my statement shows the same payment two times.
answer-problem-other = None of these
    .more =
        { $stage ->
            [unshipped] For example a wrong address, a wrong size, or an agreement that the seller now denies.
           *[other] Something else is wrong.
        }

## Not sent yet

question-cancel = Have you asked to cancel the order?
    .hint = Only a cancel request on the order page counts. A message in the chat is not enough.
    .where = On the website: Account → My orders → View details. In the app: Account → Orders → the order. A request that you sent is shown there.
    .why = The seller’s time to answer only starts with your request.
    .title = Cancel request
answer-cancel-not-asked = No, not yet
    .more = Or only in the chat.
answer-cancel-asked = Yes, and there is no answer yet
    .more = The request was sent on the order page.
answer-cancel-refused = Yes, but the seller refused
    .more = And the order has not been sent. If it has been sent since, change the first answer.

question-asked = On which day did you ask to cancel?
    .hint = The day you sent the cancel request on the order page. If you sent several, take the latest.
    .where = On the website: Account → My orders → View details. In the app: Account → Orders → the order. Look for your cancel request.
    .why = The seller’s time to answer runs from this day.
    .title = Cancel request sent
    .label = Day you asked to cancel
answer-asked-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-asked = Open the order on AliExpress and look for the day of your cancel request. Then change your answer here, so that the dates become exact.

## On its way

question-shipped = On which day was your order shipped?
    .hint = The day the seller marked the order as shipped. The parcel often starts to move some days later.
    .where = On the website: Account → My orders → View details. In the app: Account → Orders → the order. If no shipping day is shown, take the first line of the tracking.
    .why = The dispute button appears some days after this day.
    .title = Shipping day
    .label = Day it was shipped
answer-shipped-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-shipped = Open the order on AliExpress and look for the day it was shipped. Then change your answer here, so that the dates become exact.

question-due = On which day does the delivery time of your order end?
    .hint = The delivery time is counted down on the order. Its last day counts, not the estimated delivery date. If receipt was already confirmed, or the order says “completed”, give the day that happened.
    .where = On the website: Account → My orders → View details. In the app: Account → Orders → the order. If it shows days left instead of a date, count them from today.
    .why = Your last day to open a dispute is counted from this day.
    .title = End of delivery time
    .label = Last day of the delivery time
answer-due-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-due = Open the order on AliExpress and look for the countdown of the delivery time. Write down its last day. Then change your answer here, so that the dates become exact.

question-tracking = What does the tracking say?
    .hint = Use the tracking number on the order page. A number sent in the chat does not count.
    .where = On the website: Account → My orders → View details → the tracking. In the app: Account → Orders → the order → the tracking. Enter the number on the website of the delivery company too.
    .why = It decides whether you can act now or have to wait first.
    .title = Tracking
answer-tracking-moving = The parcel is moving
    .more = New lines keep appearing.
answer-tracking-stuck = Nothing new for a long time
    .more = There are some lines, but the last one is old. For example, only “label created”.
answer-tracking-none = There is no tracking at all
    .more = The order shows no number, or no line has ever appeared for it.
answer-tracking-wrong = The tracking cannot be for my parcel
    .more = The delivery company does not know the number, or it leads to another town or country.
answer-tracking-returning = It is on its way back, or it was stopped
    .more = For example, it says “returned to sender”, “export stopped” or “shipment cancelled”.
answer-tracking-to-collect = It is waiting for me to collect it
    .more = For example at a post office, a shop or a parcel locker.
answer-tracking-to-pay = Someone wants money or papers for it
    .more = For example customs (the border office) or the delivery company. Also if I am not sure that the message is real.
answer-tracking-unknown = I don’t know
    .more = You still get a plan. Its first step shows where to look.
find-tracking = Open the order on AliExpress and read the newest line of the tracking. Also check the number on the website of the delivery company. Then change your answer here.

## Arrived

question-delivered =
    { $problem ->
        [not-received] On which day does tracking say your order was delivered?
       *[other] On which day did your order arrive?
    }
    .hint =
        { $problem ->
            [not-received] If receipt was confirmed on an earlier day, give that day. To confirm receipt is to tell AliExpress that you have the item.
           *[other] Give the earliest of these days: the one tracking says, the one it came, or the one on which receipt was confirmed. To confirm receipt is to tell AliExpress that you have the item.
        }
    .where = On the website: Account → My orders → View details → the tracking. In the app: Account → Orders → the order → the tracking.
    .why = Your time to act is counted from this day.
    .title = Delivery day
    .label = Day it was delivered
answer-delivered-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-delivered = Open the tracking of the order on AliExpress and look for the day it was delivered. Then change your answer here, so that the dates become exact.

question-confirmed = On which day was receipt of the order confirmed?
    .hint = To confirm receipt is to tell AliExpress that you have the item. You may have tapped the button, or AliExpress may have done it by itself.
    .where = On the website: Account → My orders → View details. In the app: Account → Orders → the order.
    .why = If this happened late, there may still be time for a dispute.
    .title = Receipt confirmed
    .label = Day receipt was confirmed
answer-confirmed-not-yet = It has not been confirmed yet
    .more = The order still asks to confirm receipt.
answer-confirmed-closed = The order is completed, and no refund or dispute button is left
    .more = I looked at the order page today.
answer-confirmed-unknown = I don’t know
    .more = You still get a plan. Its first step shows where to look.
find-confirmed = Open the order on AliExpress. Look for the day receipt was confirmed, and whether a button for a refund or a dispute is still there. Then change your answer here.

question-item = Have you used the item?
    .hint = Looking at the item, trying it on once or testing whether it works does not count as using it.
    .why = A return for which you give no reason is mostly only taken when the item is unused.
    .title = Used or unused
answer-item-unused = No, it is unused
    .more = Not worn, washed or put to use. Nothing that came with it is gone, and the tags and the packing are still there.
answer-item-used = Yes, it was used
    .more = Also if it was worn, washed or put to use, or if parts, tags or packing are gone.

question-free-return = Does your order show “Free returns”?
    .hint = It is a small sign with these words.
    .where = On the website: Account → My orders → View details. In the app: Account → Orders → the order. The item’s page may show it too.
    .why = With this sign you can send the item back without giving a reason, and the first return label is free.
    .title = Free returns
answer-free-return-yes = Yes, it shows “Free returns”
answer-free-return-no = No, it does not
    .more = I looked at the order.
answer-free-return-unknown = I don’t know
    .more = You still get a plan. Its first step shows where to look.
find-free-return = Open the order on AliExpress and look for the words “Free returns”. Check the item’s page too. Then change your answer here.

question-seller-in = Where is the seller based?
    .hint = What counts is where the seller’s business is, not where the parcel came from.
    .where = Open the order and tap the name of the shop. Look for details about the business and its address.
    .why = The time for a free return depends on it.
    .title = Seller’s place
answer-seller-in-cn = In mainland China
    .more = Not Hong Kong, Macau or Taiwan.
answer-seller-in-eu = In the European Union
    .more = For example Spain, France, Germany or Poland. Not the United Kingdom.
answer-seller-in-br = In Brazil
answer-seller-in-elsewhere = Somewhere else
answer-seller-in-unknown = I don’t know
    .more = You still get a plan. Its first step shows where to look.
find-seller-in = Open the order on AliExpress and tap the name of the shop. Look for the address of the business. Then change your answer here.

## The seller

question-seller =
    { $problem ->
        [not-received] What did the seller say about the missing parcel?
        [changed-mind] What did the seller say about taking the item back?
        [late] What did the seller say about taking the item back?
       *[other] What did the seller say about the problem?
    }
    .hint = Pick what fits the seller’s last message.
    .where = On the website: Account → Message Center. In the app: Account → Orders → the order → the chat with the seller.
    .why = It decides whether to write to the seller first or to take the next step now.
    .title = Seller’s answer
answer-seller-not-asked = I have not written to the seller yet
answer-seller-no-answer = I wrote, but no answer came
    .more = An automatic reply is not an answer.
answer-seller-refused = The seller said no
    .more = Nothing else was offered.
answer-seller-agreed =
    { $problem ->
        [changed-mind] The seller agreed to take it back
        [late] The seller agreed to take it back
       *[other] The seller agreed to pay the money back
    }
    .more =
        { $problem ->
            [changed-mind] And to pay the money back through AliExpress.
            [late] And to pay the money back through AliExpress.
           *[other] All of it, and through AliExpress. But the order does not show it yet.
        }
answer-seller-stalling = The seller asked for or offered something else
    .more = Asked, for example, to wait, to confirm receipt, not to open a dispute or to pay more. Or offered a part of the money, a coupon, a new item or a refund outside AliExpress.

## Dispute

question-dispute = What was the last thing that happened in your dispute?
    .hint = Go by what the dispute page shows today.
    .where = On the website: Account → My orders → the order → dispute details. In the app: Account → Orders → the order → dispute details.
    .why = Every step of a dispute has its own next move and its own time limit.
    .title = Your dispute
answer-dispute-waiting = I opened it, and the seller has not answered
answer-dispute-offer = The seller offers something that is not what I asked for
    .more = For example a part of the money. I have not said yes or no.
answer-dispute-rejected = The seller refused what I asked for
    .more = AliExpress has not said anything yet.
answer-dispute-asked-to-close = The seller asked me to close the dispute
    .more = For example, with a promise to pay or to send a new item.
answer-dispute-evidence-asked = AliExpress wants proof or an answer from me
    .more = The dispute page shows a countdown for it.
answer-dispute-return-agreed = A return was agreed, and I have not sent the item yet
    .more = The seller or AliExpress wants it back first.
answer-dispute-return-stuck = A return was agreed, but I cannot send the item
    .more = For example, the label is refused, no drop-off point takes it, or no address is shown.
answer-dispute-return-sent = I have sent the item back
    .more = No refund has been shown yet.
answer-dispute-reviewing = AliExpress stepped in and has not decided yet
    .more = The page may say that AliExpress is reviewing or judging the case.
answer-dispute-part = AliExpress gives me only a part of the money
    .more = AliExpress decided so, or proposes it.
answer-dispute-lost = AliExpress decided against me
    .more = I get no money.
answer-dispute-appealed = I have appealed the decision
    .more = There is no answer to the appeal yet.
answer-dispute-closed-by-seller = The seller closed it
    .more = I did not close it, AliExpress did not decide, and no refund is shown.
answer-dispute-cancelled-by-me = I closed it myself
    .more = On purpose, by mistake or because the seller asked for it.

question-respond-by = By which day does AliExpress want your proof or answer?
    .hint = The dispute page counts the time down. Give the last day of that countdown, which may still be ahead.
    .where = On the website: Account → My orders → the order → dispute details. In the app: Account → Orders → the order → dispute details.
    .why = If nothing comes in time, AliExpress may decide without your proof.
    .title = Proof wanted by
    .label = Last day of the countdown
answer-respond-by-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-respond-by = Open the dispute details of the order on AliExpress and look for the countdown for your proof. Write down its last day. Then change your answer here, so that the dates become exact.

question-opened = On which day did you open the dispute?
    .hint = The day you sent the dispute on AliExpress, not the day you first wrote to the seller.
    .where = On the website: Account → My orders → the order → dispute details. In the app: Account → Orders → the order → dispute details.
    .why = The time the seller and AliExpress have is counted from this day.
    .title = Dispute opened
    .label = Day you opened the dispute
answer-opened-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-opened = Open the dispute details of the order on AliExpress and look for the day the dispute was opened. Then change your answer here, so that the dates become exact.

question-agreed = On which day was the return agreed?
    .hint = The day the dispute page first said to send the item back.
    .where = On the website: Account → My orders → the order → dispute details. In the app: Account → Orders → the order → dispute details.
    .why = Your time to send the item back runs from this day.
    .title = Return agreed
    .label = Day the return was agreed
answer-agreed-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-agreed = Open the dispute details of the order on AliExpress and look for the day the return was agreed. Then change your answer here, so that the dates become exact.

question-sent = On which day did you send the item back?
    .hint = The day you handed in the parcel and its tracking number was typed in on the dispute page. If those are two days, give the later one.
    .where = The receipt of your return shows the day you handed it in. The dispute details of the order show its tracking number.
    .why = AliExpress counts the time to note a return from the day its tracking number was typed in.
    .title = Return sent
    .label = Day you sent the return
answer-sent-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-sent = Look for the receipt of your return, and open the dispute details of the order on AliExpress. See on which day the tracking number was typed in. Then change your answer here, so that the dates become exact.

question-arrived = On which day did your return reach the seller?
    .hint = The day the tracking of the parcel you sent back says “delivered”.
    .where = Look at the receipt of your return for its tracking number, and enter it on the website of the delivery company. The dispute details of the order may show it too.
    .why = From this day the seller should soon note that the return has come.
    .title = Return arrived
    .label = Day the return arrived
answer-arrived-not-yet = It has not arrived yet
    .more = Its tracking does not say “delivered”.
answer-arrived-lost = It is lost, or the warehouse says it never came
    .more = For example, its tracking has stopped for good.
answer-arrived-unknown = I don’t know
    .more = You still get a plan. Its first step shows where to look.
find-arrived = Look for the tracking number on the receipt of your return. Enter it on the website of the delivery company and see whether the parcel was delivered, and when. Then change your answer here.

question-decided = On which day did AliExpress decide?
    .hint = The day the decision appeared on the dispute page.
    .where = On the website: Account → My orders → the order → dispute details. In the app: Account → Orders → the order → dispute details.
    .why = Your time to ask AliExpress to look again runs from this day.
    .title = Decision day
    .label = Day of the decision
answer-decided-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-decided = Open the dispute details of the order on AliExpress and look for the day of the decision. Then change your answer here, so that the dates become exact.

question-appealed = On which day did you appeal?
    .hint = The day you sent the appeal on the dispute page.
    .where = On the website: Account → My orders → the order → dispute details. In the app: Account → Orders → the order → dispute details.
    .why = We count the time for an answer from this day.
    .title = Appeal sent
    .label = Day you appealed
answer-appealed-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-appealed = Open the dispute details of the order on AliExpress and look for the day of your appeal. Then change your answer here, so that the dates become exact.

## Refund

question-approved = On which day was the refund agreed?
    .hint = The day the seller or AliExpress said yes to it on AliExpress, or the day the order was cancelled or closed.
    .where = On the website: Account → My orders → View details → Payment (or Finance) tab. In the app: Account → Orders → the order → Refund Information.
    .why = The time the money needs to reach you is counted from this day.
    .title = Refund agreed
    .label = Day the refund was agreed
answer-approved-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-approved = Open the order on AliExpress. Look under the Payment (or Finance) tab, or in the app under Refund Information, for the day the refund was agreed. Then change your answer here, so that the dates become exact.

question-to = Where does AliExpress say the refund goes?
    .hint = Go by what the order page shows, not by what was said in the chat.
    .where = On the website: Account → My orders → View details → Payment (or Finance) tab. In the app: Account → Orders → the order → Refund Information.
    .why = It shows whether you only need to wait or have to ask for the right refund.
    .title = Where the refund goes
answer-to-as-paid = Back the way I paid, in full
    .more = For example, to the same card or the same PayPal account.
answer-to-bonus = To AliExpress bonus or credit
    .more = It is not money: it can only be spent on AliExpress.
answer-to-less = Back the way I paid, but less than was agreed
answer-to-gone = My card was cancelled, expired or lost, or my account is closed
    .more = The refund goes to that card or account.
answer-to-not-shown = The order page shows no refund at all
    .more = For example, only customer service told me about it.
answer-to-unknown = I don’t know
    .more = You still get a plan. Its first step shows where to look.
find-to = Open the order on AliExpress. Look under the Payment (or Finance) tab, or in the app under Refund Information, where the refund goes and how much it is. Then change your answer here.

question-tier = Which member level does your AliExpress account have?
    .hint = Only Platinum and Diamond matter here.
    .where = Open Account, on the website or in the app. If you have a level, it usually stands near your name.
    .why = For these two levels AliExpress may pay a small refund faster.
    .title = Member level
answer-tier-none = Another level, or none
    .more = For example Silver or Gold.
answer-tier-platinum = Platinum
answer-tier-diamond = Diamond
answer-tier-unknown = I don’t know
    .more = You still get a plan. Its first step shows where to look.
find-tier = Open your AliExpress account and look near your name for a member level. Then change your answer here.

## Payment and country

question-pay = How did you pay?
    .hint = If you paid with your phone (Apple Pay, Google Pay), pick the card behind it.
    .where = On the website: Account → My orders → View details → Payment (or Finance) tab. In the app: Account → Orders → the order. Your bank or card statement shows it too.
    .why = Your bank, PayPal or Klarna may help if AliExpress does not.
    .title = Way of paying
answer-pay-credit-card = Credit card
    .more = The bill comes later, often once a month.
answer-pay-debit-card = Debit card
    .more = The money leaves the bank account right away.
answer-pay-paypal = PayPal
    .more = Also if PayPal took the money from a card or a bank account.
answer-pay-klarna = Klarna
    .more = For example, to pay later or in parts. The Klarna Card counts as a card.
answer-pay-bank = Bank transfer
    .more = Without a card. Also services such as iDEAL, Sofort, BLIK, Pix or Boleto.
answer-pay-other = Another way
    .more = For example a gift card, AliExpress credit, or cash in a convenience store.
answer-pay-unknown = I don’t know
    .more = You still get a plan. Its first step shows where to look.
find-pay = Open the order on AliExpress, or look at your bank or card statement, and see how you paid. Then change your answer here. A claim at your bank, PayPal or Klarna may then be added to your plan.

question-paid = On which day did you pay?
    .hint = Most often the day you placed the order. With a credit card or Klarna it is not the day the bill came.
    .where = On the website: Account → My orders → View details. In the app: Account → Orders → the order. The e-mail about your order shows it too.
    .why = Some time limits are counted from the day of payment.
    .title = Payment day
    .label = Day you paid
answer-paid-unknown = I don’t know the day
    .more = You still get a plan. Its first step shows where to look.
find-paid = Open the order on AliExpress, or look at your bank or card statement, for the day you paid. Then change your answer here, so that the dates become exact.

question-country = In which country do you live?
    .hint = Where your home is, not where the order was sent.
    .why = The law that protects you, and the time your bank gives you, differ from country to country.
    .title = Your country
    .label = Country
answer-country-unknown = I would rather not say, or I don’t know
    .more = You still get a plan, but without the rights that only your country’s law gives.
find-country = Change your answer and give the country you live in, if you wish. The plan can then count with the law of your country.

question-amount =
    { $tier ->
        [platinum] How much is the refund?
        [diamond] How much is the refund?
       *[other] How much did this one item cost?
    }
    .hint =
        { $tier ->
            [platinum] The whole amount that was agreed. Write only the number, for example 23.90.
            [diamond] The whole amount that was agreed. Write only the number, for example 23.90.
           *[other] The price of the item alone, not of the whole order and without delivery. Write only the number, for example 23.90.
        }
    .where =
        { $tier ->
            [platinum] On the website: Account → My orders → View details → Payment (or Finance) tab. In the app: Account → Orders → the order → Refund Information.
            [diamond] On the website: Account → My orders → View details → Payment (or Finance) tab. In the app: Account → Orders → the order → Refund Information.
           *[other] On the website: Account → My orders → View details. In the app: Account → Orders → the order.
        }
    .why =
        { $tier ->
            [platinum] At your member level AliExpress may pay small amounts faster.
            [diamond] At your member level AliExpress may pay small amounts faster.
           *[other] In the UK your credit card company may share the duty to pay you back, but only if the item’s price lies within certain limits.
        }
    .title =
        { $tier ->
            [platinum] Amount of the refund
            [diamond] Amount of the refund
           *[other] Price of the item
        }
    .label =
        { $tier ->
            [platinum] Amount of the refund
            [diamond] Amount of the refund
           *[other] Price of the one item
        }

question-currency = In which currency is this amount?
    .hint = The currency shown next to the amount on the order.
    .where = On the website: Account → My orders → View details. In the app: Account → Orders → the order.
    .why = The limits for the amount are set in certain currencies.
    .title = The currency
    .label = Currency

question-claimed =
    { $pay ->
        [paypal] Have you already asked PayPal for your money?
        [klarna] Have you already reported the problem to Klarna?
       *[card] Have you already asked your bank or card company for your money?
    }
    .hint =
        { $pay ->
            [paypal] Only a case at PayPal counts, not one at AliExpress.
            [klarna] Only a report to Klarna counts, not one to AliExpress.
           *[card] Only a claim at the bank or card company counts, not one at AliExpress.
        }
    .why = After a claim, the next step is another one: to wait for the decision, or to answer it.
    .title =
        { $pay ->
            [paypal] PayPal asked already
            [klarna] Klarna asked already
           *[card] Bank asked already
        }
answer-claimed-no = No, not yet
answer-claimed-waiting = Yes, and there is no decision yet
answer-claimed-refused = Yes, but the answer was no
    .more = The claim was refused or closed, and the money did not come.

## When an answer could not be used

# The space at the end belongs to the text: the page title follows.
error-title = Problem:{ " " }
error-heading = Please look at this answer again
error-not-an-answer = “{ $given }” is not one of the answers to this question. Please pick one of the answers below.
error-no-such-day = The day { $given } does not exist. Please check the day, the month and the year.
error-not-a-day = “{ $given }” could not be read as a day. Please give the year, the month and the day, for example 2026-03-31.
error-future = The day { $given } is still to come. This question is about something that has already happened. Please check the day, the month and the year.
error-paid-after = You gave { $given } as the day you paid. But for “{ $other-title }” you gave { $other-day }, and that is earlier. A payment comes first, so please correct one of the two days.
error-due-before-shipped = You gave { $given } as the last day of the delivery time. But for the shipping day you gave { $other-day }, and that is later. Please correct one of the two days.
error-not-a-number = “{ $given }” could not be read as a number. Please use only digits and one point or comma, for example 23.90.
error-not-above-zero = The amount must be more than zero. You gave “{ $given }”. Please enter the amount that the order shows.
error-too-large = “{ $given }” is larger than this page can work with. Please check the amount, and whether the point or comma is in the right place.
error-unclear-number = “{ $given }” can be read in two ways: as more than a thousand, or as a small amount with three digits after the point or comma. Please write thousands without a point or comma (1234), and give two digits after the point (1.23).
error-unknown-country = The country “{ $given }” is not in the list. Please pick one from the list, or write the two letters that stand for it, for example DE for Germany or GB for the United Kingdom.
error-unknown-currency = The currency “{ $given }” is not in the list. Please pick one from the list, or write the three letters that stand for it, for example EUR for euros.
error-empty = Nothing was entered. Please fill in the field, or pick one of the answers below if there are any.

# The same day is possible, so the page asks once and then takes it.
doubt-due-on-shipped = You gave the shipping day, { $day }, as the last day of the delivery time too. The delivery time usually ends weeks after shipping. If the order page really shows this day, continue. If not, correct the day.

notice-unknown = A part of this link is not known to this page and was left out. Please check that your answers are right.
notice-version = This link was made for another version of Recoup, and its answers could not be read. Please answer the questions again, or ask for a new link.

## Around the question

remaining =
    { $left ->
        [0] This is the last question.
        [one] At most one more question after this.
       *[other] At most { $left } more questions after this.
    }
said-heading = What you said so far
said-change = Change
said-change-label = Change: { $title }
# For ears: which of several like buttons it is.
button-for = { $button }: { $name }
button-continue = Continue
button-start-again = Start again
why-heading = Why we ask
where-heading = Where to find it

## On a page for another day, or with another answer

preview-title = Preview: { $title }
preview-day-ahead = This is a preview. It shows what this page would say on { $today } if nothing else happens. Here, “today” means that day.
preview-day-past = This page is worked out for { $today }, a day that is over. Here, “today” means that day.
preview-answer = This is a preview with another answer. { $title }: “{ $tried }”. The answer given was: “{ $given }”.
preview-back-day = Back to today’s plan
preview-back-answer = Back to the answer given

## Until a plan is there

wait-heading = One moment. Your plan is on its way.
wait-failed = Your plan could not be loaded
wait-failed-why = Your answers are safe: they are in this page’s link. This page may have a new version, or your network may want you to sign in first. Then try again.
wait-offline-why = There is no connection, or it is too slow. Your answers are safe: they are in this page’s link. As soon as you are online again, this page tries again by itself.
wait-again = Try again

## Start

start-title = Recoup: what to do when an AliExpress order went wrong
start-heading = Did your AliExpress order go wrong?
start-lead = Answer a few questions and learn what to do today, by when, and with which words.
start-privacy = Your answers stay in this browser and in the link of this page. Nobody else sees them unless you share the link.
start-not-aliexpress = We are not AliExpress. This page gives information, not legal advice. It is not for orders from aliexpress.ru, which is another company with other rules.

### Texts of the plan: what to do now, why, by when, and what is left if it fails.
### Numbers of policy come from variables only. A variable without a value is "absent".

## What to do now, one sentence for each ground, and why

# Not sent yet

ground-cancel-now = Ask to cancel today, while the order shows no tracking number.
    .why = Until the seller has sent the order, you can ask to cancel it on the order page. The seller can add a tracking number at any time, and then cancelling is often no longer possible. { $problem ->
            [too-slow] A promise to send it soon does not change that.
           *[other] { "" }
        }
ground-cancel-asked = Wait until { $look-again }, then look again at the order and at this page.
    .why = You asked to cancel on { $asked }, and the seller has { $n-cancel-answer } days to answer. If no answer comes, AliExpress should close the order and pay you back, by its own rules.
ground-cancel-unanswered = Write to AliExpress customer service today: nobody has answered your cancel request.
    .why = { $asked ->
            [unknown] We do not know the day you asked, so look it up first. The seller has { $n-cancel-answer } days to answer.
           *[other] You asked on { $asked }, and the seller’s { $n-cancel-answer } days are over.
        } After that, AliExpress should close the order and pay you back, by its own rules.
ground-cancel-refused-law = Tell the seller in writing today that you cancel the order by law.
    .why = The seller said no to your request. But in your country the law lets you change your mind about most online orders, even before they are delivered. There are exceptions, and the steps below name them.
ground-cancel-refused = Write to AliExpress customer service today: the seller refused to cancel.
    .why = The order has not been sent, so customer service may still be able to stop it. { $region ->
            [unknown] You gave no country, so we cannot tell if a law helps you.
           [elsewhere] We looked at the laws of only a few countries, so ask a consumer office in yours.
           *[other] We know of no law in your country that lets you change your mind.
        } If the seller does not send it before the countdown on the order page ends, AliExpress should close the order and pay you back.

# On its way, or marked as delivered and not there

ground-collect = Collect the parcel today.
    .why = The parcel is waiting for you, and the notice has its own last day. If it goes back because nobody came for it, a dispute is usually lost.
ground-check-charges = Check today whether the demand is real and right, before you pay anything.
    .why = Customs or the delivery company can really want money or papers, and then they have their own last day. But some messages of this kind are fake, and tax is often paid at the checkout already. { $region ->
            [eu] By the AliExpress terms you are the importer, so a demand that is right is yours to answer.
            [gb] By the AliExpress terms you are the importer, so a demand that is right is yours to answer.
           *[other] { "" }
        }
ground-charges-last-days = { $urgency ->
        [calm] Open a dispute by { $dispute-closes }, and check the demand for money or papers too.
        [soon] Open a dispute today or tomorrow, and check the demand for money or papers too. { plan-last-day }
       *[other] Open a dispute today, and check the demand for money or papers too. { plan-last-day }
    }
    .why = The parcel is not here, and the time for a dispute is nearly over. No demand and no answer of customs moves its last day. If AliExpress and the seller see in the dispute what is asked of you, they can say who has to pay.
ground-early-message = Write to the seller today, and wait for an answer until { $look-again }.
    .why = { $tracking ->
            [stuck] The tracking has shown nothing new for a long time.
            [none] There is no tracking at all.
            [wrong] The tracking cannot be for your parcel.
            [returning] The parcel is on its way back to the seller.
           *[other] The delivery time is over, and the parcel is not here.
        } By our count, a dispute can be opened from { $dispute-opens }, and what you write now is proof for it. Look again at this page on { $look-again }, or sooner if the seller says no.
ground-too-early = Wait until { $look-again }, then look again at the tracking and at this page.
    .why = { $tracking ->
            [stuck] The tracking has shown nothing new for a long time, and you have already written to the seller.
            [none] There is no tracking, and you have already written to the seller.
            [wrong] The tracking cannot be for your parcel, and you have already written to the seller.
            [returning] The parcel is on its way back, and you have already written to the seller.
           *[other] It is too early for a dispute. While the parcel moves, you can open one only after the delivery time, and some days after shipping.
        } { $dispute-opens ->
            [absent] Keep your proof ready until then.
           *[other] By our count, you can open a dispute from { $dispute-opens }. Have your proof ready by then.
        }
ground-message-first = Write to the seller today, and wait for an answer until { $look-again }.
    .why = You can open a dispute until { $dispute-closes }, so there is time to ask the seller first. AliExpress wants buyers to try this, and the chat is proof later. Open a dispute if the seller says no or asks you to wait, or if no answer has come by { $look-again }.
ground-dispute-now = { $urgency ->
        [calm] Open a dispute by { $dispute-closes }.
        [soon] Open a dispute today or tomorrow. { plan-last-day }
       *[other] Open a dispute today. { plan-last-day }
    }
    .why = { $seller ->
            [no-answer] You wrote to the seller, and no answer came.
            [refused] The seller said no.
            [agreed] The seller agreed to pay, but a promise in the chat is not a refund. The money must come through AliExpress, and a dispute puts it on record there.
            [stalling] What the seller asked for or offered does not give you more time. Only an extension on the order page does.
           *[other] Little time is left, so do not wait for an answer from the seller.
        } If you and the seller do not agree, AliExpress decides by the proof of both sides.
ground-dispute-maybe = { $urgency ->
        [absent] Look today whether the dispute button is still there, and if it is, open a dispute.
        [calm] Look today for the dispute button, and open a dispute by { $dispute-closes }.
        [soon] Look today for the dispute button, and open a dispute today or tomorrow. { plan-last-day }
       *[other] Look today for the dispute button, and open a dispute at once. { plan-last-day }
    }
    .why = { $dispute-closes-latest ->
            [absent] { $dispute-closes ->
                [absent] A day is missing, so we cannot say how long a dispute is possible. It may still work today.
               *[other] Receipt was confirmed on { $confirmed }, and you usually have { $n-dispute-after-confirmation } days from then.
            }
           *[other] By the usual count the time for a dispute is over. But some orders give more time, by the longest count until { $dispute-closes-latest }, so it may still work today.
        } If the button is gone, use the other ways below.

# Outside AliExpress

why-no-dispute = { $stage ->
    [dispute] { $dispute ->
        [part] AliExpress gave you only a part, and by our count the time to appeal is over.
        [appealed] You appealed, and by our count an answer should have come long ago.
       *[lost] AliExpress decided against you, and by our count the time to appeal is over.
    }
    [refund] The refund was agreed on { $approved }, and it should have been here long ago.
   *[other] { $confirmed ->
        [closed] Your order offers no dispute any more.
       *[other] By our count, it is too late for a dispute on AliExpress.
    }
}
ground-claim-now = { $action ->
        [claim-paypal] { $urgency ->
            [calm] Claim your money from PayPal by { $paypal-by }.
            [soon] Claim your money from PayPal today or tomorrow. { plan-last-day }
           *[other] Claim your money from PayPal today. { plan-last-day }
        }
        [claim-klarna] Report the problem to Klarna today.
       *[other] { $urgency ->
            [calm] Claim your money from your bank by { $card-by }.
            [soon] Claim your money from your bank today or tomorrow. { plan-last-day }
           *[other] Claim your money from your bank today. { plan-last-day }
        }
    }
    .why = { why-no-dispute } { $action ->
            [claim-paypal] You paid with PayPal, and PayPal looks at problems for { $n-paypal } days after the payment.
            [claim-klarna] You paid with Klarna, and reporting a problem pauses what is still to be paid. We found no last day, so do it today.
           *[other] You paid by card, so your bank or card company may get the money back for you. Each bank has its own last day, so ask for it today.
        } { $paid ->
            [unknown] We do not know the day you paid, so there may be little time left.
           *[other] { "" }
        }
ground-claim-by-expected = Ask your bank today for your money back.
    .why = Counted from the day you paid, it is late for a claim at your bank. But some banks count { $n-card-expected } days from the day { $stage ->
            [delivered] it was delivered
           *[other] you expected the parcel
        }, so it may still work today. Only your bank can say its own last day.
ground-claim-maybe = { $action ->
        [claim-klarna] Report the problem to Klarna today.
        [claim-paypal] Claim your money from PayPal today.
       *[other] Ask your bank today for your money back.
    }
    .why = { why-no-dispute } { $action ->
            [claim-klarna] You paid quite some time ago, but we found no last day at Klarna. It may still work today.
            [claim-paypal] It may still work today.
           *[other] By the careful count it is late for your bank too. But banks count in different ways, so it may still work today.
        }
ground-paypal-clock = { $urgency ->
        [calm] Report the problem to PayPal by { $paypal-by }.
        [soon] Report the problem to PayPal today or tomorrow. { plan-last-day }
       *[other] Report the problem to PayPal today. { plan-last-day }
    }
    .why = PayPal takes reports only up to { $n-paypal } days after the payment, and that day is near. PayPal does not wait for AliExpress. { $beside ->
            [absent] { "" }
            [use-legal-right] Your right by law stays as it is.
           *[other] Go on at AliExpress too, and do not close anything there.
        }
ground-law-left = { $problem ->
        [not-received] Write to the seller today, and set one last day to deliver.
       *[other] { $guarantee ->
            [lasting] Ask the seller in writing today to put it right, as the law says.
            [expected] Ask the seller in writing today to put it right, as the law says.
           *[other] { $guarantee-until ->
                [absent] Ask the seller in writing today to put it right, as the law says.
               *[other] Ask the seller in writing today to put it right: the law gives you until { $guarantee-until }.
            }
        }
    }
    .why = { why-no-dispute } { $claimed ->
            [refused] Your claim was refused too. Answer that first, as the time for it can be short: the first steps say how.
           *[other] { "" }
        } { $problem ->
            [not-received] But in your country the law helps buyers whose order does not come. If nothing comes by the day you set, you can end the contract and ask for all your money back.
           *[other] { $region ->
                [eu] But the law in your country holds the seller to what was promised. { guarantee-proof }
                [gb] But the law in your country holds the seller to what was promised. In Scotland its time ends a year earlier.
                [au] But Australian law holds the seller to what was promised, for a reasonable time and without a fixed last day.
               *[other] But the law in your country holds the seller to what was promised.
            }
        } With a seller far away it can be hard to get what is yours, so keep everything in writing.
ground-nothing-left = Write to AliExpress customer service today and ask for help.
    .why = { $stage ->
            [refund] The refund was agreed on { $approved }, and more than { $n-refund-give-up } business days have passed.
           *[other] { $confirmed ->
                [closed] Your order offers no dispute any more.
               *[other] By our count, it is too late for a dispute on AliExpress.
            }
        } We found no other way that is still open. { $pay ->
            [unknown] But we do not know how you paid: look it up, and a claim may be added.
           *[other] Customer service may still help, but it does not have to.
        }

# On its way, and no longer wanted

ground-withdraw-underway = Tell the seller in writing today that you cancel the order by law.
    .why = In your country the law lets you change your mind about most online orders, even before they arrive and without a reason. Leaving the parcel at the door is not enough, so write first. There are exceptions, and the steps below name them.
ground-regret-message = Ask the seller today whether you can send the item back, and wait for an answer until { $look-again }.
    .why = The order is on its way, so it can no longer be cancelled on the order page. { $region ->
            [unknown] You gave no country, so we know of no law that helps you here.
           [elsewhere] We looked at the laws of only a few countries, so ask a consumer office in yours.
           *[other] We know of no law in your country that lets you change your mind.
        } It is up to the seller, and a friendly question costs nothing.
ground-return-when-here = Wait until { $look-again }, then look again at this page, or sooner if the parcel comes.
    .why = { $seller ->
            [agreed] The seller agreed to take it back, and that is only possible once it is here.
           *[other] You have asked the seller, and the order can no longer be cancelled on the order page.
        } Once the parcel is here, you may be able to send it back. Leave the item unused until then.

# It came, and is no longer wanted

ground-free-return = { $urgency ->
        [calm] Ask for the free return by { $free-return-by }.
        [soon] Ask for the free return today or tomorrow. { plan-last-day }
       *[other] Ask for the free return today. { plan-last-day }
    }
    .why = Your order shows “Free returns”, and the item is unused. You need no reason, and the first return label is free.
ground-free-return-maybe = Look today whether the order still offers the free return, and if it does, ask for it.
    .why = { $free-return-by ->
            [absent] A day is missing, so we cannot say how long the free return is possible.
           *[other] For this seller we found no exact time. By the shortest count it is over, by the longest it ends on { $free-return-by-latest }.
        } It may still work today. The order page counts.
ground-free-return-wrong = { $urgency ->
        [calm] Ask for the free return by { $free-return-by }.
        [soon] Ask for the free return today or tomorrow. { plan-last-day }
       *[other] Ask for the free return today. { plan-last-day }
    }
    .why = { why-no-dispute } But your order shows “Free returns”, and the item is unused, so you need no reason. The terms ask for an item in its original state, and say nothing about one that came faulty. So take photos before you pack it.
ground-free-return-wrong-maybe = Look today whether the order still offers the free return, and if it does, ask for it.
    .why = { why-no-dispute } But your order shows “Free returns”, and the item is unused. { $free-return-by ->
            [absent] A day is missing, so we cannot say how long the free return is possible.
           *[other] For this seller we found no exact time. By the shortest count it is over, by the longest it ends on { $free-return-by-latest }.
        } It may still work today. The order page counts.
ground-withdraw = { $urgency ->
        [calm] Tell the seller in writing by { $withdrawal-by } that you no longer want the item.
        [soon] Tell the seller in writing, today or tomorrow, that you no longer want the item. { plan-last-day }
       *[other] Tell the seller in writing today that you no longer want the item. { plan-last-day }
    }
    .why = In your country the law gives you { $region ->
            [br] { $n-withdrawal-br }
            [kr] { $n-withdrawal-kr }
           *[other] { $n-withdrawal }
        } days after delivery to change your mind about most online orders, and you need no reason. { $withdrawal-by ->
            [absent] We do not know the delivery day, so there may be little time left.
           *[other] { "" }
        } { $item ->
            [used] As the item was used, you may get less back. There are exceptions, and the steps below name them.
           *[other] There are exceptions, and the steps below name them.
        }
ground-used-goodwill = Ask the seller for a favour today, such as taking the item back.
    .why = Nothing is wrong with the item and it was used, { $withdrawal-by ->
            [absent] and we know of no right to send it back.
           *[other] and the time to change your mind by law ended on { $withdrawal-by }.
        } So it is up to the seller, who may say no.
ground-agreed-return = Settle the return in the AliExpress chat today, then send the item back.
    .why = The seller agreed to take it back, so this is the shortest way. Before you post it, have it in writing who pays the postage and that the money comes back through AliExpress. The address must stand on the order page.
ground-ask-return = Ask the seller today whether you can send the item back, and wait for an answer until { $look-again }.
    .why = { $withdrawal-by ->
            [absent] { $region ->
                [unknown] You gave no country, so we know of no law that helps you here.
               [elsewhere] We looked at the laws of only a few countries, so ask a consumer office in yours.
               *[other] We know of no law in your country that lets you change your mind.
            }
           *[other] The time to change your mind by law ended on { $withdrawal-by }.
        } It is up to the seller. The item is unused, so it is worth a friendly question.
ground-goodwill = Ask the seller for a favour today, such as a part of the price.
    .why = { $seller ->
            [refused] The seller said no to a return.
            [no-answer] The seller did not answer your question about a return.
            [stalling] The seller did not agree to a return and asked for or offered something else.
           *[other] The item came some time ago.
        } { $withdrawal-by ->
            [absent] We know of no right that lets you send it back.
           *[other] The time to change your mind by law ended on { $withdrawal-by }.
        } A friendly offer to meet halfway may still help.

# Dispute

ground-dispute-waiting = Wait until { $look-again }, then look again at the dispute and at this page.
    .why = You opened the dispute on { $opened }. The seller has { $n-dispute-answer } days to answer, and AliExpress steps in by itself { $n-aliexpress-steps-in } days after the opening. AliExpress holds the money until receipt is confirmed or the time on the order ends, so until then waiting gains the seller nothing.
ground-dispute-unanswered = Write to AliExpress customer service today: your dispute has had no answer.
    .why = { $opened ->
            [unknown] We do not know the day you opened it, so look it up first.
           *[other] You opened the dispute on { $opened }.
        } AliExpress should step in by itself { $n-aliexpress-steps-in } days after the opening. Leave the dispute open meanwhile.
ground-offer = Compare the offer with what you asked for, and answer it today.
    .why = If you accept an offer, that is final. You can say no and make your own proposal. If you and the seller do not agree, AliExpress decides.
ground-rejected = Answer the seller’s refusal today, with proof.
    .why = The seller said no, so AliExpress decides next, by what it sees in the dispute. { $opened ->
            [unknown] It steps in by itself { $n-aliexpress-steps-in } days after the opening, so your answer and your proof should be there soon.
           *[other] It steps in by itself { $n-aliexpress-steps-in } days after the opening, and you opened it on { $opened }. Your answer and your proof should be there before it decides.
        }
ground-rejected-late = Write to AliExpress customer service today: it should have decided by now.
    .why = You opened the dispute on { $opened }, and we allow { $n-aliexpress-decides } days for a decision. No source names an exact time. Leave the dispute open meanwhile.
ground-asked-to-close = Keep the dispute open, and tell the seller so today.
    .why = A promise is not a refund, and a dispute that is closed may not open again. If the seller means to pay, the seller can simply accept the dispute. While it is open, AliExpress can still decide.
ground-evidence-asked = { $urgency ->
        [calm] Send AliExpress the proof that it asks for by { $evidence-by }.
        [soon] Send AliExpress the proof that it asks for today or tomorrow. { plan-last-day }
       *[other] Send AliExpress the proof that it asks for today. { plan-last-day }
    }
    .why = AliExpress asked you for something, and the dispute page counts the time down. { $evidence-by ->
            [absent] We do not know the last day, so look at the countdown first.
           *[other] That countdown ends on { $evidence-by }.
        } An old AliExpress page says that a claim is cancelled if no proof comes in time.
ground-evidence-late = Send the proof today all the same, and ask AliExpress customer service for more time.
    .why = The countdown for your proof ended on { $respond-by }. AliExpress may still look at what comes late, but it does not have to.
ground-return-agreed = { $urgency ->
        [absent] Send the item back today, if the dispute page still lets you.
        [calm] Send the item back by { $return-by }.
        [soon] Send the item back today or tomorrow. { plan-last-day }
       *[other] Send the item back today. { plan-last-day }
    }
    .why = { $agreed ->
            [unknown] We do not know the day the return was agreed, so there may be little time left.
           *[other] The return was agreed on { $agreed }.
        } { $return-by-latest ->
            [absent] We count { $n-return-send } days to be safe, but the countdown on the dispute page counts more.
           *[other] By our careful count the time is over, but it may still work until { $return-by-latest }. The countdown on the dispute page counts more.
        } Before it ends, the parcel must be posted and its tracking number typed in on that page.
ground-return-too-late = Write to AliExpress customer service today: the time to send the item back seems to be over.
    .why = The return was agreed on { $agreed }, and even the longest time we know of, { $n-return-send-latest } days, has passed. First look whether the dispute page still shows a countdown. Customer service may give you more time, but it does not have to.
ground-return-stuck = Ask AliExpress customer service today for a label that works, and for more time.
    .why = { $agreed ->
            [unknown] We do not know the day the return was agreed, so there may be little time left.
           *[other] The return was agreed on { $agreed }.
        } The countdown on the dispute page runs on, although you cannot send the item. Your best proof is a photo of the label and of the refusal, so add it to the dispute before that countdown ends.
ground-return-underway = Wait until { $look-again }, then look again at the dispute and at this page.
    .why = { $arrived ->
            [not-yet] You sent the return on { $sent }. If nobody has noted it after { $n-return-travel } days, the AliExpress terms for free returns let AliExpress decide who is responsible. The way back can take longer.
            [unknown] You sent the return on { $sent }. We do not know whether it has arrived, so look at its tracking first.
           *[other] Your return arrived on { $arrived }, and we allow { $n-return-booked } days until it is noted.
        } Leave the dispute open until the refund is shown.
ground-return-unbooked = Write to AliExpress customer service today, and show that your return was sent.
    .why = { $arrived ->
            [not-yet] { $sent ->
                [unknown] Your return has not arrived, and we do not know the day you sent it.
               *[other] You sent the return on { $sent }, and after { $n-return-travel } days nobody has noted it. It may still be on its way, but AliExpress can look at it now.
            }
            [unknown] { $sent ->
                [unknown] We do not know the day you sent the return, or whether it has arrived, so look at its tracking first.
               *[other] You sent the return on { $sent }, and after { $n-return-travel } days nobody has noted it. Look at its tracking first.
            }
           *[other] Your return arrived on { $arrived }, and more than { $n-return-booked } days later no refund is shown.
        } Your receipt and the tracking are the best proof. Leave the dispute open meanwhile.
ground-return-lost = Write to AliExpress customer service today, and show that you handed in the return.
    .why = With a free label from AliExpress, the risk is no longer yours once the delivery company has taken the parcel. A receipt or the first line of its tracking proves that. If you posted it yourself, the risk stays with you until the warehouse has it, so ask the delivery company to search for it too.
ground-reviewing = Wait until { $look-again }, then look again at the dispute and at this page.
    .why = AliExpress has stepped in and decides now. You opened the dispute on { $opened }, and we allow { $n-aliexpress-decides } days from then, as no source names a time. If AliExpress asks you for something, answer the same day.
ground-review-late = Write to AliExpress customer service today, and ask for the decision.
    .why = { $opened ->
            [unknown] We do not know the day you opened the dispute, so look it up first.
           *[other] You opened the dispute on { $opened }, and more than { $n-aliexpress-decides } days have passed.
        } No source says how long a decision takes, so a friendly question is fair. Leave the dispute open meanwhile.
ground-appeal-now = { $urgency ->
        [calm] Appeal the decision by { $appeal-by }.
        [soon] Appeal the decision today or tomorrow. { plan-last-day }
       *[other] Appeal the decision today. { plan-last-day }
    }
    .why = { $decided ->
            [unknown] AliExpress decided against you, and we do not know on which day, so there may be little time left.
           *[other] AliExpress decided against you on { $decided }.
        } You can ask once for a second look, called an appeal. Show something that AliExpress has not seen yet.
ground-appeal-part = { $urgency ->
        [calm] If the part is too little, appeal by { $appeal-by }.
        [soon] If the part is too little, appeal today or tomorrow. { plan-last-day }
       *[other] If the part is too little, appeal today. { plan-last-day }
    }
    .why = { $decided ->
            [unknown] AliExpress gave you a part of the money, and we do not know on which day, so there may be little time left.
           *[other] AliExpress gave you a part of the money on { $decided }.
        } What AliExpress proposes takes effect by itself, and an appeal is the way to say no to it. You can appeal once. Show something that AliExpress has not seen yet.
ground-appeal-waiting = Wait until { $look-again }, then look again at the dispute and at this page.
    .why = You appealed on { $appealed }, and there is nothing to press now. We allow { $n-appeal-answer } days for the answer, as no rule names a time. If AliExpress asks you for something, answer the same day.
ground-appeal-unanswered = Write to AliExpress customer service today, and ask for the answer to your appeal.
    .why = { $appealed ->
            [unknown] We do not know the day you appealed, so look it up first.
           *[other] You appealed on { $appealed }, and more than { $n-appeal-answer } days have passed.
        } No rule says how long an answer takes, so a friendly question is fair.
ground-lost-goodwill = Ask the seller today, in a friendly way, for a promotional code.
    .why = { why-no-dispute } { $claimed ->
            [refused] Your claim was refused too, and we found no right that is still open.
           *[other] { $pay ->
                [unknown] We do not know how you paid: look that up first, as a claim at PayPal, Klarna or your bank may still be open.
               *[other] We found no claim or right that is still open.
            }
        } A code is not your money back, and the seller may say no, but a friendly question costs nothing.
ground-closed-by-seller = Write to AliExpress customer service today: the seller closed your dispute and no refund is shown.
    .why = Only you, the seller or AliExpress can close a dispute, and a seller can do it only by agreeing to pay. So a refund should follow. You usually cannot open the dispute again, so AliExpress has to look at it.
ground-reopen = Look today whether the dispute button is still there, and if it is, open the dispute again.
    .why = Some guides say that a dispute you closed yourself can be opened again while its time runs. Others say that there is only one. Your order page shows it, so it may still work today.

# The refund on its way

ground-not-the-money = { $to ->
        [bonus] Write to AliExpress customer service today, and ask for money instead of bonus.
       *[other] Write to AliExpress customer service today, and ask for the missing part of the refund.
    }
    .why = { $to ->
            [bonus] Bonus can only be spent on AliExpress, and it may run out. It is not the same as your money, so leave it unspent until you have an answer.
           *[other] AliExpress shows less than was agreed. Ask now, while the agreement is easy to find on the order page.
        }
ground-not-shown = Write to AliExpress customer service today: the order page shows no refund.
    .why = What the order page does not show is not agreed, even if somebody told you so. Ask for the day, the sum and a number of the refund in writing. Until then, every other last day runs on.
ground-account-gone = Ask the bank of the old card or account for your refund today.
    .why = Refunds go back the way you paid, so the old bank usually gets the money even if your card or account is closed. It can pass the money on to you.
ground-approval-unknown = Look up today when the refund was agreed and where it stands.
    .why = Without that day we cannot say how long to wait. The order shows it, and the same place says where the money is going.
ground-refund-underway = Wait until { $look-again }, then look again at your { $pay ->
        [paypal] PayPal account
        [klarna] Klarna account
       *[other] statement
    } and at this page.
    .why = The refund was agreed on { $approved }. It should be here by { $refund-expected-by }, and the longest wait that any source gives ends on { $refund-expected-by-latest }. The money goes to the person who paid, also if the order was a gift.
ground-refund-slow = Look for the refund today, and ask { $pay ->
        [paypal] PayPal
        [klarna] Klarna
        [other] customer service
        [unknown] customer service
       *[bank] your bank
    } about it.
    .why = The refund was agreed on { $approved } and should have been here by { $refund-expected-by }. It may have come unseen, as some banks show it on the day of the purchase. It goes to the person who paid, also if the order was a gift.
ground-refund-late = Write to AliExpress customer service today: the agreed refund has not come.
    .why = The refund was agreed on { $approved }, and even the longest wait that any source gives ended on { $refund-expected-by-latest }. Customer service can see where the money was sent.

# None of these

ground-other-problem = Tell AliExpress customer service today what happened.
    .why = Your answers fit none of the problems that we know the rules for. Customer service can see your order and tell you what is possible. If one of our answers fits after all, change it below.

ground-other-last-days = { $urgency ->
        [calm] Open a dispute by { $dispute-closes } if one of its reasons fits.
        [soon] Open a dispute today or tomorrow if one of its reasons fits. { plan-last-day }
       *[other] Open a dispute today if one of its reasons fits. { plan-last-day }
    }
    .why = Your answers fit none of the problems that we know the rules for. But the time for a dispute is nearly over, and it does not come back. If no reason on its page fits, ask customer service.

# The account and the payment

ground-account-blocked = Write to AliExpress customer service today: your account is blocked and an order is open.
    .why = The last days of your open order run on while the account is blocked, also those at PayPal or your bank. { $region ->
            [eu] In the EU you can also appeal against the block itself, free of charge, within { $n-account-appeal } days of being told of it.
            [absent] If you live in the EU, you can also appeal against the block itself, free of charge, within { $n-account-appeal } days of being told of it.
            [unknown] If you live in the EU, you can also appeal against the block itself, free of charge, within { $n-account-appeal } days of being told of it.
           *[other] { "" }
        }
ground-charged-twice = Find out today whether both payments are really booked, then write to AliExpress customer service.
    .why = A second payment may only be reserved, and then it goes away by itself. If both are booked, or there is no order, AliExpress can look for the payment. If that does not help, the place you paid from can.

# A claim that was made

ground-claim-waiting = Wait until { $look-again }, then ask { claim-provider } how your claim stands.
    .why = Your claim is running, and we found no other way that should go on beside it. No source names one time for all decisions, so we look again after { $n-claim-look-again } days.
ground-claim-refused = Ask { claim-provider } today for the reason of the refusal in writing, and write to AliExpress customer service.
    .why = { why-no-dispute } Your claim was refused too, and we found no other way that is still open. A refusal is not always the last word: with the reason in hand you can answer it, and somebody else may look at it.
claim-provider = { $provider ->
    [paypal] PayPal
    [klarna] Klarna
   *[card] your bank or card company
}

## What each action is called

action-cancel-order = Cancel the order
action-wait = Wait
action-message-seller = Write to the seller
action-open-dispute = Open a dispute
action-collect-parcel = Collect the parcel
action-return-item = Send the item back
action-answer-offer = Answer the offer
action-keep-dispute-open = Keep the dispute open
action-escalate = Answer the refusal with proof
action-send-return = Send the agreed return
action-appeal = Appeal the decision
action-contact-support = Write to AliExpress customer service
action-track-refund = Find the refund
action-claim-paypal = Claim your money from PayPal
action-claim-klarna = Report the problem to Klarna
action-claim-card = Claim your money from your bank
action-use-legal-right = Use your right by law
action-ask-goodwill = Ask the seller for a favour
action-send-evidence = Send AliExpress the proof
action-check-charges = Check the demand for money or papers

## How long the law protects from faults, where it is the law of the EU

guarantee-time = { $guarantee ->
    [longer] For { $n-guarantee-longer } months after delivery, the seller must repair, replace or pay back what was wrong from the start.
    [lasting] For { $n-guarantee-eu } months after delivery, the seller must repair, replace or pay back what was wrong from the start. For things that are meant to last clearly longer, such as a phone or a sofa, it is { $n-guarantee-lasting } months.
    [expected] The seller must repair, replace or pay back what was wrong from the start. In your country that lasts as long as one may expect such a thing to last, with no fixed last day.
   *[usual] For { $n-guarantee-eu } months after delivery, the seller must repair, replace or pay back what was wrong from the start.
}
guarantee-proof = { $guarantee ->
    [lasting] Tell the seller soon after you notice a fault.
   *[usual] In the first year you usually do not have to prove when the fault began.
}

## The other ways, what each is and when to turn to it

remedy-message-seller = { $stage ->
        [unshipped] A friendly message in the AliExpress chat may speed things up. It does not replace the cancel request on the order page.
        [shipped] { $problem ->
            [not-received] { $tracking ->
                [to-collect] Tell the seller in the AliExpress chat that you are collecting the parcel. Do not wait for an answer if the day on the notice is near.
                [to-pay] Ask in the AliExpress chat for papers that are missing, such as the invoice, and whether the tax was paid already. Do not wait for an answer if the day on the notice is near.
               *[other] Ask in the AliExpress chat where the parcel is. A promise there does not move any last day, so do not wait for an answer if one is near.
            }
           *[other] Ask in the AliExpress chat whether the item can be sent back. It is up to the seller.
        }
       *[other] { $problem ->
            [changed-mind] Ask in the AliExpress chat whether the seller takes the item back. Turn to it if no other way is open.
            [late] Ask in the AliExpress chat whether the seller takes the item back. Turn to it if no other way is open.
           *[other] Say in the AliExpress chat what is wrong and what you ask for. A promise there does not move any last day, so do not wait for an answer if one is near.
        }
    }
remedy-open-dispute = A dispute is the formal request to AliExpress for money back. { $confirmed ->
        [closed] You said that the order offers none any more.
       *[other] { $action ->
            [message-seller] Turn to it if the seller says no or asks you to wait, or if no answer has come by { $look-again }.
            [collect-parcel] Turn to it if you cannot get the parcel although you came for it, and before its last day.
            [check-charges] Turn to it if the demand is wrong and the parcel does not come, and before its last day. Customs does not stop that day.
            [wait] Turn to it once it opens, if the parcel is still not here.
           *[other] { $problem ->
                [other] Turn to it if one of the reasons on its page fits your problem after all.
               *[any] The order page counts: if the button is there, you can use it.
            }
        }
    }
remedy-return-item = { $item ->
        [absent] If the order shows “Free returns” and the item is unused, you may be able to send it back without a reason. A dispute comes first, as it is for what is wrong with the item. Look at the order page for how long the free return lasts.
        [used] Sellers usually take back only unused items. So this way does not fit, unless the seller agrees to it.
       *[other] { $free-return ->
            [yes] The order shows “Free returns”, so you need no reason and the first return label is free. What the order page offers today counts.
            [unknown] If the order shows “Free returns”, you need no reason and the first return label is free. Look at the order page.
           *[other] You can send the item back if the seller agrees. Postage can cost a lot, above all to China, so settle first who pays.
        }
    }
remedy-use-legal-right = { $stage ->
        [unshipped] In your country you can change your mind about most online orders, even before they are sent. Turn to it if the seller refuses to cancel. It may not cover things bought for a business or made to order, hygiene goods with a broken seal, or digital codes.
       *[other] { $item ->
            [absent] { $problem ->
                [not-received] { $region ->
                    [eu] If the promised day is over, you can give the seller one last day in writing. If nothing comes, you can end the contract and ask for all your money back. Turn to it if AliExpress does not help.
                    [gb] If the promised day is over, you can give the seller one last day in writing. If nothing comes, you can end the contract and ask for all your money back. Turn to it if AliExpress does not help.
                   *[other] We know of no such right in your country.
                }
               *[other] { $region ->
                    [eu] { guarantee-time } { guarantee-proof } This is only for things bought for private use. Turn to it if AliExpress does not help.
                    [gb] For up to { $n-guarantee-gb } years after delivery, less in Scotland, the law protects you from faults that were there from the start. In the first { $n-reject-gb } days you can hand a faulty item back for a full refund. This is only for things bought for private use. Turn to it if AliExpress does not help.
                    [au] Australian law holds the seller to what was promised, for a reasonable time and without a fixed last day. Turn to it if AliExpress does not help. With a seller abroad it can be hard to get what is yours.
                    [br] In Brazil you can also send the item back without a reason, up to { $n-withdrawal-br } days after delivery. You should not have to pay the postage. It may not cover things bought for a business or made to order, hygiene goods with a broken seal, or digital codes.
                    [kr] In South Korea you can also send most items back without a reason, up to { $n-withdrawal-kr } days after delivery. It may not cover things bought for a business or made to order, hygiene goods with a broken seal, or digital codes.
                   *[other] We know of no such right in your country.
                }
            }
           *[other] { $region ->
                [eu] In your country you can send most online orders back without a reason. Tell the seller in writing, up to { $n-withdrawal } days after delivery. You usually pay the postage. It does not cover things bought for a business or made to order, hygiene goods with a broken seal, or digital codes.
                [gb] In the UK you can send most online orders back without a reason. Tell the seller in writing, up to { $n-withdrawal } days after delivery. You usually pay the postage. It does not cover things bought for a business or made to order, hygiene goods with a broken seal, or digital codes.
                [br] In Brazil you can send online orders back without a reason. Tell the seller in writing, up to { $n-withdrawal-br } days after delivery. You should not have to pay the postage. It may not cover things bought for a business or made to order, hygiene goods with a broken seal, or digital codes.
                [kr] In South Korea you can send most online orders back without a reason. Tell the seller in writing, up to { $n-withdrawal-kr } days after delivery. It may not cover things bought for a business or made to order, hygiene goods with a broken seal, or digital codes.
                [unknown] You gave no country, so we know of no right to change your mind. Some countries have one, such as those of the EU, the UK, Brazil and South Korea.
                [elsewhere] We looked at the laws of only a few countries, so ask a consumer office in yours. In Japan you can send things back if the seller shows no rules for returns: { $n-withdrawal-jp } days from delivery, and you pay the postage.
               *[other] We know of no right in your country to change your mind.
            }
        }
    }
remedy-contact-support = Customer service can see your order. Turn to it if nobody answers, or if the order page does not let you take a step.
remedy-track-refund = The order shows where the refund is. For a card there is also an ARN, a number with which the bank can find the money. It goes to the person who paid, also if the order was a gift.
remedy-appeal = An appeal asks AliExpress for a second look at its decision. It is possible once, within { $n-appeal } days of the decision, and best with new proof.
remedy-ask-goodwill = { $stage ->
        [dispute] Ask the seller in a friendly way for a promotional code. It is not your money back, and nobody has to give it. Turn to it last, and never threaten with a bad review.
       *[other] Ask the seller to help as a favour, for example with a part of the price. Nobody has to agree. Turn to it when no right helps.
    }
remedy-claim-paypal = PayPal can look at the problem itself and pay you back. { $claimed ->
        [refused] You said that it refused. The steps above say how to answer.
       *[other] { remedy-claim-paypal-when }
    }
remedy-claim-paypal-when = { $stage ->
        [refund] Turn to it if the refund does not come, and before its last day.
        [unshipped] Turn to it if the seller neither sends nor cancels. Its time runs from the payment, also while you wait for the parcel to be sent.
       *[other] Turn to it if AliExpress does not help, and before its last day. Its time runs on while AliExpress decides, and a case that is closed there stays closed.
    }
remedy-claim-klarna = You can report a problem to Klarna, and that pauses what is still to be paid. { $claimed ->
        [refused] You said that it refused. The steps above say how to answer.
       *[other] { remedy-claim-klarna-when }
    }
remedy-claim-klarna-when = { $stage ->
        [refund] Turn to it if the refund does not come.
       *[other] Turn to it if AliExpress does not help. We found no last day, so do not wait long.
    }
remedy-claim-card = Your bank or card company can ask for the money back for you. { $claimed ->
        [refused] You said that it refused. The steps above say how to answer.
       *[other] Turn to it if AliExpress does not help, or if the bank’s last day is near: the claim freezes the AliExpress order until the bank has decided.
    } { $pay ->
        [credit-card] { $region ->
            [gb] In the UK there is also a law called Section 75, if the one item cost more than { $n-section75-above } and up to { $n-section75-up-to } pounds. For a marketplace such as AliExpress it is doubtful, so ask your card company.
           *[other] { "" }
        }
       *[other] { "" }
    }

## Where another way stands

state-open = { $date ->
        [absent] Possible now
       *[other] Possible until { $date }
    }
state-later = { $date ->
        [absent] Possible later
       *[other] Possible from { $date }
    }
state-uncertain = { $date ->
        [absent] May still work
       *[other] May still work, until { $date } at the latest
    }
state-closed = { $date ->
        [absent] Not possible
       *[other] No longer possible (last day: { $date })
    }

## Days

deadline-cancel-by = { $state ->
        [unknown] Ask to cancel today
        [uncertain] Ask to cancel today
       *[other] Ask to cancel by this day
    }
    .note = { $state ->
            [unknown] { deadline-day-missing } You can ask while the order shows no tracking number, so ask today.
            [uncertain] The first { $n-cancel-window } days are over. You can still ask while the order shows no tracking number, so ask today.
           *[other] Counted from the day you paid. You can also ask later, but only while the order shows no tracking number, so ask today.
        }
deadline-seller-answers-by = { $stage ->
        [dispute] The seller should have answered the dispute
       *[other] The seller should have answered your cancel request
    }
    .note = { $state ->
            [unknown] { deadline-day-missing }
           *[other] { $stage ->
                [dispute] This is a wait: you do not have to do anything by this day. It is counted from the day you opened the dispute, and older help pages give the seller longer.
               *[other] This is a wait: you do not have to do anything by this day. It is counted from the day you asked, and an old guide gives the seller longer.
            }
        }
deadline-dispute-opens = First day for a dispute
    .note = This is a wait: before this day the dispute button is usually not there. As AliExpress counts in Pacific time, it may come a day later.
deadline-dispute-closes = { $state ->
        [shut] A dispute on AliExpress
        [uncertain] Look today whether you can still open a dispute
       *[other] Last day to open a dispute
    }
    .note = { $state ->
            [shut] You said that the order offers no dispute any more, so we show no day.
            [unknown] { deadline-day-missing } The countdown on the order page shows it.
            [uncertain] By the usual count the time is over, but some orders give more. Look at the order page today, as it may still work.
            [closed] By our count the time is over. If the order page still shows the dispute button, you can use it.
           *[other] { $confirmed ->
                [absent] { $stage ->
                    [shipped] { $due ->
                        [unknown] You gave no end of the delivery time, so we count it as { $n-due-guess } days from the day it was shipped. The countdown on the order page counts more than this.
                       *[other] Counted from the end of the delivery time. If receipt is confirmed, the time starts on that day instead, and the countdown on the order page counts more than our date.
                    }
                   *[other] Counted from the day that you gave: delivery, or receipt confirmed if that was earlier. The countdown on the order page counts more than our date.
                }
               *[other] Counted from the day receipt was confirmed. The countdown on the order page counts more than our date.
            }
        }
deadline-platform-steps-in-by = AliExpress should have stepped in
    .note = { $state ->
            [unknown] { deadline-day-missing }
           *[other] { $dispute ->
                [waiting] This is a wait: you do not have to do anything by this day. It is counted from the day you opened the dispute, and some guides name other days.
               *[other] AliExpress looks at the dispute about this day, so your answer and your proof should be there before. It is counted from the day you opened the dispute, and some guides name other days.
            }
        }
deadline-decision-expected-by = { $dispute ->
        [appealed] Your appeal should have been answered
       *[other] AliExpress should have decided
    }
    .note = { $state ->
            [unknown] { deadline-day-missing }
           *[other] { $dispute ->
                [appealed] This is a wait and our own estimate, counted from the day you appealed. No rule says how long AliExpress takes.
               *[other] This is a wait and our own estimate, counted from the day you opened the dispute. No source says how long AliExpress takes.
            }
        }
deadline-evidence-by = Last day to send AliExpress the proof
    .note = { $state ->
            [unknown] { deadline-day-missing } The countdown on the dispute page shows it.
           *[other] You read this day from the countdown on the dispute page, which counts more than our page.
        }
deadline-return-by = { $state ->
        [uncertain] Look today whether you can still send the item back
       *[other] Last day to send the item back
    }
    .note = { $state ->
            [unknown] { deadline-day-missing } The countdown on the dispute page shows it.
            [uncertain] By the shortest count the time is over, but other sources give more. Look at the countdown on the dispute page today.
           *[other] Counted from the day the return was agreed, in the shortest way we found. The countdown on the dispute page counts more than our date.
        }
deadline-return-booked-by = { $arrived ->
        [not-yet] Your return should have been noted, or AliExpress can look at it
        [unknown] Your return should have been noted, or AliExpress can look at it
        [absent] Your return should have been noted, or AliExpress can look at it
       *[other] Your return should have been noted
    }
    .note = { $state ->
            [unknown] { deadline-day-missing }
           *[other] { $arrived ->
                [not-yet] This is a wait, counted from the day you sent the return. AliExpress names this time only for free returns, and the way back can take much longer.
                [unknown] This is a wait, counted from the day you sent the return. AliExpress names this time only for free returns, and the way back can take much longer.
                [absent] This is a wait, counted from the day you sent the return. AliExpress names this time only for free returns, and the way back can take much longer.
               *[other] This is a wait and our own estimate, counted from the day your return arrived.
            }
        }
deadline-appeal-by = Last day to appeal
    .note = { $state ->
            [unknown] { deadline-day-missing } Appeal today all the same.
            [closed] By our count the time is over. Only one guide names this time, so go by what the dispute page shows.
           *[other] Counted from the day AliExpress decided. Only one guide names this time, so appeal early and go by what the dispute page shows.
        }
deadline-free-return-by = { $state ->
        [uncertain] Look today whether the free return is still offered
       *[other] Last day to ask for the free return
    }
    .note = { $state ->
            [unknown] { deadline-day-missing } The order page shows whether the free return is still offered.
            [uncertain] By the shortest count the time is over, but it may be longer for this seller. Look at the order page today.
           *[other] { $seller-in ->
                [cn] Counted from the day you paid, as the seller is in China. What the order page shows counts more than our date.
               *[other] Counted from the delivery day that you gave, to be safe. What the order page shows counts more than our date.
            }
        }
deadline-withdrawal-by = Last day to change your mind by law and tell the seller in writing
    .note = { $state ->
            [unknown] { deadline-day-missing }
           *[other] Counted from delivery, and only for things bought for private use. Some goods are left out, and if an order comes in several parcels, the last one usually counts.
        }
deadline-refund-expected-by = The refund should be here
    .note = { $state ->
            [unknown] { deadline-day-missing }
           *[other] This is a wait, counted in business days from the day the refund was agreed. Public holidays can make it longer, and the money goes to the person who paid, also for a gift.
        }
deadline-paypal-by = Last day to report the problem to PayPal
    .note = { $state ->
            [unknown] { deadline-day-missing }
           *[other] Counted from the day you paid, and it runs on while you wait for the seller or AliExpress.
        }
deadline-card-by = { $state ->
        [unknown] Ask your bank for its last day
        [uncertain] Ask your bank today whether it still takes the claim
        [closed] Last day that any bank gives for a claim
       *[other] { $stage ->
            [refund] Last day to ask your bank for the missing refund, by the careful count
           *[other] Last day to claim the money from your bank, by the careful count
        }
    }
    .note = { $state ->
            [unknown] { deadline-day-missing } Only your bank can say its own last day, so ask it today.
            [uncertain] By the careful count it is late, but some banks give more time. Only your bank can say its own last day, so ask it today.
            [closed] Banks count in different ways. Only your bank can say its own last day.
           *[other] { $stage ->
                [refund] Counted from the day the refund was agreed. Banks count in different ways, and only your bank can say its own last day.
               *[other] Counted from the day you paid. Banks count in different ways, and only your bank can say its own last day.
            }
        }
deadline-reject-by = Last day to hand a faulty item back for a full refund, by UK law
    .note = { $state ->
            [unknown] { deadline-day-missing }
           *[other] Counted from delivery, and only for things bought for private use. After it, the seller may first repair or replace the item.
        }
deadline-guarantee-until = { $state ->
        [uncertain] The law may still protect you from faults
       *[other] End of the time in which the law protects you from faults
    }
    .note = { $state ->
            [unknown] { deadline-day-missing }
           *[other] { $region ->
                [gb] Counted from delivery, and only for things bought for private use. In Scotland it ends a year earlier.
               *[other] { $guarantee ->
                    [lasting] Counted from delivery, and only for things bought for private use. In your country it is { $n-guarantee-lasting } months for things that are meant to last clearly longer, such as a phone or a sofa.
                    [expected] Counted from delivery, and only for things bought for private use. In your country the law names no last day: it protects you as long as one may expect such a thing to last.
                   *[other] Counted from delivery, and only for things bought for private use.
                }
            }
        }
deadline-section-75-until = { $state ->
        [uncertain] Ask your card company today about Section 75, by UK law
       *[other] Safe last day for a Section 75 claim at your credit card company, by UK law
    }
    .note = It is doubtful for AliExpress, as it usually fails for a marketplace, so ask your card company. Counted from the day you paid: { $n-section75 } years, as in Scotland. In the rest of the UK it ends a year later.

deadline-unknown-date = { $state ->
        [shut] Not offered any more
       *[other] Day not known
    }
deadline-day-missing = A day is missing, so we cannot count it. The first steps on this page say where to find it.
deadline-look-again = { $action ->
        [wait] Look again at the order and at this page
       *[other] The seller should have answered: look again at this page
    }
deadline-latest = { $state ->
        [uncertain] may still work until { $latest }
       *[other] at the latest { $latest }
    }

urgency-now = Today
urgency-soon = Soon
urgency-calm = Time left
urgency-unknown = Look it up
urgency-past = Over

## Numbers with their units

quantity-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
quantity-business-days = { $count ->
        [one] { $count } business day
       *[other] { $count } business days
    }
quantity-months = { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
quantity-years = { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
number-long = { $thousands },{ $rest }
quantity-money = { $count }

## Around the plan

plan-action-label = { $preview ->
        [day] What to do on { $today }
        [day-answer] What to do on { $today }, with this other answer
        [answer] What to do with this other answer
       *[other] What to do now
    }
plan-based-on = Based on your answers, worked out for { $today }.
plan-nothing-sent = Nothing has been sent to anyone: you do each step yourself.
# In calendar entries.
plan-pinned = This plan is worked out for { $today }, because the link says so. If today is another day, its dates may be wrong for you.
plan-deadlines-heading = Your dates
plan-countdown = The countdown on your order page counts more than any date here.
plan-pacific = AliExpress ends its day at midnight Pacific time (US west coast), so do not leave anything to the last day. A first day may come a day later for you.
plan-counted = How we count these days
plan-days-left = { $unit ->
        [months] { $count } months left
        [years] { $count } years left
       *[days] { $count ->
            [0] Today is the last day
            [one] { $count } day left
           *[other] { $count } days left
        }
    }
# How a sentence goes on that says “today” or “today or tomorrow”.
plan-last-day = { $urgency ->
        [soon] The last day is { $next-day }.
        [tomorrow] The last day is tomorrow, { $next-day }.
        [today] By our count, today is the last day.
       *[other] { "" }
    }
plan-business-days = Business days are Monday to Friday. We cannot know public holidays, so a wait may be longer.
plan-steps-heading = What to do, step by step
plan-evidence-heading = What to gather as proof
    .intro = Take what you have, and keep it all in one place. You do not need every item to start.
plan-b-heading = If this does not work
    .intro = What to turn to next comes first, and what is not possible comes last. Try one way at a time, unless a last day is near.
plan-traps-heading = What to watch out for
traps-more = { $count ->
        [one] One more thing to watch out for
       *[other] { $count } more things to watch out for
    }
plan-answers-heading = What you said
plan-why-heading = Why this, and why now
plan-why-intro = Open a line to check it for yourself.
why-answers-heading = Your answers that led to this
why-figures-heading = The times and amounts we count
why-figure-starts = (counted from { $start })
why-figure-confidence = How sure we are:
why-figure-sources = Where it comes from:
why-figure-checked = Last checked on { $date }.
why-figure-disagrees = What other sources say:
plan-disclaimer = This is information, not legal advice. We cannot promise that it works, as AliExpress, sellers, banks and courts decide for themselves.

### The plan: steps, traps, evidence.

## Cancel

step-cancel-open = Open the order now: Account → My orders → View details. In the app: Account → Orders → the order. While it shows no tracking number you can ask, even after the first days.
step-cancel-request = Tap “Request order cancellation” or a button like it. A chat message is not enough.
step-cancel-reason = Choose the reason that is true, and submit. { original-payment } If the seller asks you to change the reason, you do not have to.
original-payment = If you are asked how you want the money back, choose the original payment method, not bonus.
step-cancel-proof = Take a screenshot of the request with its day and time.
step-cancel-answer = Give the seller { $n-cancel-answer } days to answer; one old guide says { $n-cancel-answer-latest }. After that, AliExpress should close the order and pay you back. The money can take up to { $n-refund-payout } business days (Monday to Friday), by the longest count { $n-refund-latest }.
step-cancel-countdown = Watch the countdown for sending. If it ends without a valid tracking number, AliExpress should close the order and pay you back. It should also do so if AliExpress closed the seller’s shop, but ask to cancel all the same.

## Wait

step-wait-cancel-proof = Keep a screenshot of your cancel request with its day and time.
step-wait-cancel-check = Look at the order every day until { $seller-answers-by }. If no answer comes by then, AliExpress should close the order and pay you back. It should also do so if it closed the seller’s shop.
step-wait-cancel-shipped = Change your first answer here if the order is sent all the same. Do not just refuse the parcel at the door: tell the seller in writing first.
step-wait-tracking = { $tracking ->
    [stuck] Save the last tracking line with its date. “Label created” only means that a parcel was announced.
    [none] Look every few days for a number on the order page. One sent in the chat does not count.
    [wrong] Ask the delivery company in writing to which town the parcel went. Only the number on the order page counts.
    [returning] Ask the delivery company in writing why the parcel goes back: wrong address, not collected or duty not paid. Much depends on whose mistake it was. { returning-closed }
   *[other] Follow the number on the order page, also on the delivery company’s website. If nothing new comes for long, change your answer here.
}
returning-closed = Look first whether the order page says “closed” or “refunded”: then change your first answer here.
step-wait-prepare = Gather your proof now: { $tracking ->
    [none] a screenshot that shows that there is no tracking,
   *[other] the tracking of every delivery company,
} and your chat with the seller if there is one. If the parcel does not come, you can open a dispute from { $dispute-opens }. If the form refuses before that day, keep a screenshot of it, and come back on that day.
step-wait-promises = { $seller ->
    [agreed] Ask the seller to pay through AliExpress. Until the order shows the refund, keep to the dates here.
    [stalling] Answer with a friendly no. Only an extension on the order page moves a date.
   *[other] Trust only the order page if you are asked to wait longer. A promise in the chat moves no date.
}
step-wait-film = Film the parcel before you open it: first the label with the weight, then the opening. If you have not confirmed receipt yet, check everything before you do.
step-wait-regret-door = Take the parcel in when it comes. Refusing it at the door does not count as a return.
step-wait-regret-unused = Leave the item unused, with its tags and packing. When it is here, change your first answer. A refund must run through AliExpress.
step-wait-dispute-open = Leave the dispute open. Only you, AliExpress or the seller by agreeing can close it. AliExpress holds the money until receipt is confirmed or the time on the order ends, so until then delay does not pay the seller.
step-wait-dispute-check = Read the dispute details every day: Account → My orders (in the app: Orders) → the order. You can still add proof there.
step-wait-dispute-silent = Wait for the seller’s answer. If none comes within { $n-dispute-answer } days of the opening, AliExpress should go by what you asked for. If you two do not agree, it steps in by { $platform-steps-in-by }.
step-wait-review-more = Answer on the same day if AliExpress asks for proof, and add what else you have.
step-wait-return-number = Check that your return’s tracking number is on the dispute page. If not, type it in today. Platinum and Diamond members may then get a small refund at once.
step-wait-return-proof = Keep the receipt of the return, and save its tracking when it says “delivered”. If nothing is noted by { $return-booked-by }, write to customer service with this proof.
step-wait-refund-bonus = Leave the refund on the way you paid, even if bonus is offered as faster.
step-look-again = Look again on { $look-again } and open this page once more. Check { $claimed ->
    [waiting] whether your claim was decided, and what the order page says.
   *[other] { look-again-at }
}
look-again-at = { $stage ->
    [unshipped] whether the order was closed or sent.
    [shipped] whether the parcel has moved or come, and which buttons the order shows.
    [dispute] what the dispute page says.
   *[other] whether the money has come.
}

step-wait-appeal-nothing = Leave the dispute as it is: an appeal can be made only once, and there is nothing to press now. Look every day whether AliExpress asks for something, and answer the same day.
step-wait-appeal-papers = Keep the decision, your appeal and your proof together in one place. { $provider ->
    [absent] You need them if AliExpress says no again.
   *[claim] You need them if AliExpress says no again and you turn to { claim-provider }. Do not file a claim there while the appeal runs, unless its last day forces you.
}

## A claim that was made

step-claim-answer = Look every few days for messages from { claim-provider }, and answer what is asked by the day that is named.
step-claim-one-way = Make no second claim for the same payment: one can stop the other. AliExpress may freeze the order until the decision.
step-claim-tell = Tell { claim-provider } if AliExpress or the seller pays you after all.
step-refused-reason = Ask { claim-provider } for the reason of the refusal in writing, and for the papers that the shop sent.
step-refused-answer = { $provider ->
    [paypal] Answer within { $n-paypal-appeal } days of the day the case was closed. Some buyers see a button for that in the closed case, others have to write to customer support.
    [klarna] Answer what the reason says, point by point. The amount may fall due again, so ask by which day, and pay it to avoid fees.
   *[card] { $region ->
        [us] Tell your card company in writing within { $n-refusal-us } days that you still dispute the sum.
       *[other] Ask by which day your answer must be there, and answer what the reason says, point by point.
    }
}
step-refused-new = Show something new, for example the delivery company’s written answer, a shop’s opinion, or that the proof of delivery names another address. AliExpress’s own decision does not bind { claim-provider }.
step-refused-who = { $provider ->
    [klarna] If Klarna keeps to its no, ask its Consumer Ombudsman, and after that the body for complaints in your country.
   *[other] { $region ->
        [gb] If it stays a no, ask for the final answer in writing. You can then take it to the Financial Ombudsman for free, within { $n-ombudsman-gb } months of that answer.
        [us] If it stays a no, you can complain to the Consumer Financial Protection Bureau, which passes it on and does not decide.
        [eu] If it stays a no, ask for the final answer in writing. A body for complaints about banks and payments can then look at it, in the country where the provider sits.
       *[other] If it stays a no, ask for the final answer in writing, and ask a consumer office whether an ombudsman for banks can look at it. If there is none, this way ends here.
    }
}

## Collect

step-collect-notice = Find the notice today: letterbox, e-mails, messages, tracking. The date on the notice counts, often only one to two weeks away.
step-collect-act = Collect the parcel before that date. After it, the parcel goes back, and a dispute is often lost.
step-collect-customs = Change your answer about the tracking here if money or papers are asked of you first. The steps are then others.
step-collect-proof = Keep the notice, each paper that gives a reason, and the receipt for anything that you pay.
step-collect-refused = Think twice before you leave it there: the return can then count as your doing. If no notice came, ask the delivery company to confirm it in writing.
step-collect-seller = Tell the seller in the chat. If the parcel goes back after all, change your answer here. Watch the last day for a dispute under “Your dates”, as it does not wait.

## A demand for money or papers

step-charges-genuine = Check that the demand is real. Do not use the link in the message: type in the address of the delivery company or of customs yourself, and enter the tracking number from the order page. Never give a card number and a one-time code because of a message.
step-charges-term = Look for the last day of the demand, and for the way to object to it. Both have their own short time.
step-charges-paid = Look whether the order shows tax (VAT or import charges) that you paid at the checkout. If so, send the order’s tax line to the delivery company and object in writing, by its day. Ask AliExpress for the tax too, with both proofs.
step-charges-worth = Compare what is asked with the price. If papers such as the invoice are missing, ask the seller for them today.
step-charges-refuse = Think twice before you refuse: the return can then count as your doing, and the refund can be smaller. { $region ->
    [eu] If the goods go back, duty that you paid to the delivery company can often be claimed back from it, within { $n-customs-refund } days.
   *[other] If the goods go back, ask the delivery company whether duty that you paid comes back.
}
step-charges-proof = Keep the demand, each paper that gives a reason, and the receipt for anything that you pay.
step-charges-next = Change your answer about the tracking here once it is settled. Watch the last day for a dispute under “Your dates”: neither customs nor the delivery company moves it.
step-charges-beside = Check the demand for money or papers today as well: not by the link in the message, but on the delivery company’s or customs’ own website. Add the demand to the dispute.

## Seller

step-seller-open = Write to the seller today: Account → “Message Center”. In the app: Account → Orders → the order → the chat. Stay in this chat, where AliExpress can read it.
step-seller-ask = { $problem ->
    [not-received] { $stage ->
        [shipped] { $tracking ->
            [returning] Ask why the parcel goes back and what address was on it. Much depends on whose mistake it was, so be honest if you did not collect it or pay the duty. { returning-closed } Then ask for the money or a new parcel.
            [wrong] Write what the number shows. Ask for the right one on the order page, or for the money back.
            [none] Write that there is no tracking. Ask for a working number on the order page, or for the money back.
           *[other] Write the last tracking line and its date. Ask to trace the parcel or pay the money back.
        }
       *[other] Write that tracking says “delivered” but you have no parcel. Ask to trace it or pay the money back.
    }
    [incomplete] Look for a second tracking number first: the rest may still be coming. Then list what is missing and ask for its price.
    [wrong-item] Write what came, and ask for the full price.
   *[other] Write what is wrong and since when. Ask for the full price, or for a named part if you can use the item.
}
step-seller-tone = Stay friendly, and write what you see, not what you suspect. Ask for one thing, by one day: { $look-again }. It is best if you two can agree.
step-seller-proof = { $problem ->
    [not-received] { $stage ->
        [shipped] { $tracking ->
            [none] Attach a screenshot that shows that there is no tracking.
           *[other] Attach the tracking with its dates, from the website of every delivery company.
        }
       *[other] Ask the delivery company today for written proof of delivery: town, weight, signature. Ask neighbours and pickup points too. Attach what you learn.
    }
    [not-as-described] Attach clear photos. For a wrong size write both numbers, the size chart’s and yours, with a ruler in the photo: if it fits the size chart, change your answer here to “I do not want to keep it”.
   *[other] Attach clear photos or a short video. Keep the item, the packing and the label.
}
step-seller-next = Open a dispute if the seller says no or asks you to wait, or if no answer has come by { $look-again }. Do not wait longer: the last day for a dispute is { $dispute-closes }. You are done only when AliExpress shows the refund.
step-seller-early-next = Look again on { $look-again }, or sooner if an answer comes, and change your answer about the seller here. If the parcel is not here and AliExpress shows no refund, you can open a dispute from { $dispute-opens }.
step-seller-regret = { $stage ->
    [shipped] Write that you no longer want the order. Ask whether the parcel can be stopped, or sent back for a refund when it is here.
   *[other] Write that the item is unused and { $problem ->
        [late] came after the promised day
       *[other] that you no longer want it
    }. Ask whether you may send it back for a refund. Name no fault that is not there.
}
step-seller-cost = Ask who pays the postage and where it must go. Sending it back, perhaps to China, can cost more than it is worth.
step-seller-regret-next = Send nothing before the seller agrees and the order page shows the address. The refund must run through AliExpress. When an answer comes, or if none has come by { $look-again }, change your answer about the seller here.

## Dispute: open it

step-dispute-look = Look today whether the order still shows “Open dispute” or “Return/refund”. { $dispute ->
    [cancelled-by-me] By one guide, a dispute that you closed yourself can be opened again while its time runs.
   *[other] The order page counts more than our dates. { $stage ->
        [delivered] Days run from delivery or from the day receipt was confirmed, also for a gift opened later.
       *[other] { "" }
    }
} If no button is left, use the other ways on this page.
step-dispute-ready = Put all your proof together first{ $problem ->
    [not-received] { $tracking ->
        [none] , with a screenshot that shows that there is no tracking
       *[other] , with the tracking of several delivery companies
    }
   *[other] , and check every parcel of the order
}. There is usually one dispute for an order. Once decided, it cannot be opened again.
step-dispute-open = Open the order and tap “Open dispute” or “Return/refund”: Account → My orders (in the app: Orders) → the order. { $urgency ->
    [calm] Do it by { $dispute-closes }.
    [soon] Do it today or tomorrow.
   *[other] Do it today.
} { $seller ->
    [agreed] The seller agreed, but the money must come through AliExpress.
    [stalling] Give the seller a friendly no: only an extension on the order page moves a date.
   *[other] You do not need the seller’s yes.
}
step-dispute-reason = { $problem ->
    [not-received] { $stage ->
        [shipped] { $tracking ->
            [returning] Choose that the parcel was sent back, and say honestly why. Much depends on whose mistake it was.
            [wrong] Choose that the tracking number or the address is wrong.
            [none] Choose that the tracking number is not valid.
            [to-pay] Choose that customs holds the parcel, or that it has not arrived.
           *[other] Choose that the order has not arrived.
        }
       *[other] Choose that you did not receive the order, even if tracking says “delivered”.
    }
    [wrong-item] Choose that another item came, also for an empty parcel or a worthless thing.
    [not-as-described] Choose that it is not as described. Measure a wrong size: if it fits the size chart, change your answer here to “I do not want to keep it”.
    [defective] Choose that it does not work.
    [damaged] Choose that it arrived damaged.
    [incomplete] Look for a second tracking number first. A part still on its way counts as not received; otherwise choose that pieces are missing.
    [counterfeit] Choose the reason for a fake, with careful words.
   *[other] Choose the reason that is true.
}
step-dispute-ask = { $problem ->
    [not-received] Ask for the full price, as a refund without return. If you paid extra for express delivery, ask for that too.
    [wrong-item] Ask for the full price. If the wrong thing must go back, ask for a free label.
    [not-as-described] Ask for a named part if you can use the item, such as the price of a longer cable. A full refund may end in a return at your cost. Accessories may not be refunded in full.
    [incomplete] Ask for the price of each missing piece.
    [counterfeit] Ask for the full price. Do not post it back unless told to.
    [changed-mind] Ask for a return and the full price. The postage will often be yours.
   *[other] Ask for the full price, or a named part if you can use it. If postage is too dear, ask for a free label or a refund without return. Accessories may not be refunded in full.
} { original-payment }
step-dispute-text = Write five short lines: what you ordered, what happened, on which day, what you ask for, what you attach. Write “it seems” where you are not sure. { $seller ->
    [agreed] Quote the chat in which the seller agreed.
   *[other] { "" }
} The letter on this page helps.
step-dispute-proof = { $problem ->
    [not-received] { $stage ->
        [delivered] { step-seller-proof }
       *[other] { $tracking ->
            [none] Attach a screenshot that shows that there is no tracking.
           *[other] Attach the tracking of every delivery company with its dates.
        } If the parcel goes back, add the paper that says why.
    }
    [wrong-item] Attach a photo of what came beside the order page. If you filmed the label, the weight and the opening, attach the video.
    [not-as-described] Attach a list “promised / got”, and photos with a ruler beside the item. For a wrong size write both numbers: the size chart’s and yours.
    [defective] Attach a video that shows it powered on, the steps you take and the failure.
    [damaged] Attach photos of the box, the padding and the item. Report it to the delivery company today.
    [incomplete] Attach a photo of all that came, a list of what is missing, and the weight.
    [counterfeit] Attach photos of its marks beside those on the maker’s website.
   *[other] Attach messages, photos and videos that show what happened.
}
step-dispute-submit = Read it all once more and tap “Submit”. Save a screenshot with the day. { $dispute ->
    [cancelled-by-me] Then change your answer about the dispute here to “I opened it, and the seller has not answered”, and give the new day.
   *[other] Then change your first answer here to “I have opened a dispute”.
}
step-dispute-after = Look every day: My orders → the order → dispute details. The seller has { $n-dispute-answer } days to answer with proof. { $n-aliexpress-steps-in } days after the opening AliExpress steps in by itself, and decides later. Keep all messages{ $problem ->
    [not-received] , and film the parcel if it still comes
   *[other] , the item and its packing
}. A refund goes back to the person who paid, the same way, and can take { $n-refund-payout } business days.

## Send it back

step-return-look = Look today whether the order still offers a free return. The order page counts more than our dates. If the offer is gone, use the other ways on this page.
step-return-terms = Read in the chat what was agreed: the sum, and who pays the postage. Ask for the address on the order page, as one from the chat does not count. If postage, perhaps to China, is more than the price, ask for another way.
step-return-photos = Take photos and a video of what is wrong before you pack the item. Never write that a fault is fine with you.
step-return-request = Open the order and tap “Return/refund”. Choose the reason that is true. { original-payment } If there is no button, ask the seller how the return can run through AliExpress.
step-return-label = Take the free label if there is one. An order has only one, so send everything together, by the date on the label.
step-return-pack = Pack the item in its original packing, { $problem ->
    [changed-mind] unused, not washed and undamaged
    [late] unused, not washed and undamaged
   *[other] as it came: not used any further and not washed
}, with all parts, tags and gifts. Take photos of the contents and of the sealed parcel.
step-return-post = Send it from the post office with a tracking number. Use only the address on the order or dispute page. Keep the receipt.
step-return-number = Type the tracking number into the return on AliExpress before its countdown ends. Keep the receipt.
step-return-money = Check the refund: Payment (or Finance) tab of the order, in the app Refund Information. Platinum and Diamond members may get a small refund at once.

step-send-look = Look today whether the countdown on the dispute page still runs. If so, send the item today. If not, ask customer service first.
step-send-address = Copy the address from the dispute page only: Account → My orders (in the app: Orders) → the order → dispute details.
step-send-cost = Compare the postage with the price first. { $problem ->
    [changed-mind] If you only changed your mind, it is usually yours, perhaps to China.
   *[other] If something is wrong, the seller should pay. If postage costs more than the item, ask in the dispute for a free label or a refund without return.
}
step-send-post = Take the parcel to the post office { $urgency ->
    [calm] by { $return-by }.
    [soon] today or tomorrow.
   *[other] today.
} Use a tracking number and keep the receipt. A date on a free label counts too.
step-send-number = Type the tracking number into the dispute page before the countdown ends.
step-send-after = Follow the parcel. Once it is there, the seller should note it within { $n-return-booked } days. A refund below { $n-quick-platinum } for Platinum and up to { $n-quick-diamond } for Diamond members (euros or US dollars) may come sooner.

## Dispute: answer

step-offer-read = Open the dispute details and read the offer slowly. How much? Money or bonus? Must you send it back? Answer by when?
step-offer-compare = Compare it with what a return would bring and cost. If postage, perhaps to China, is more than the price, a fair part can be better.
step-offer-final = Accept only if you can live with it. Accepting closes the dispute for good.
step-offer-counter = Reject the offer in the dispute if it is too little, and name your own sum with a reason.
step-offer-return-cost = If you are to send it back, { $problem ->
    [changed-mind] find out who pays the postage. After a change of mind it is usually you.
   *[other] ask in the dispute for a free label or a refund without return. If something is wrong, the seller should pay.
}
step-offer-after = Keep the dispute open while you talk. If you do not agree, AliExpress steps in { $n-aliexpress-steps-in } days after the opening, and decides.

step-keep-do-not-close = Leave the dispute open. If receipt is not confirmed yet, leave it so. A promise of money or a new item is worth little once it is closed.
step-keep-reply = Answer with a friendly no: you will close it when AliExpress shows the refund.
step-keep-in-dispute = Ask the seller to put the offer into the dispute, where AliExpress sees it. Take no money outside AliExpress.
step-keep-report = Tell customer service if the seller goes on asking: “Message Center” or “Help Center” chat, with screenshots. Sellers may not push you to confirm receipt early.
step-keep-after = Look every day. AliExpress steps in { $n-aliexpress-steps-in } days after the opening. While AliExpress holds the money, delay does not pay the seller.

step-evidence-read = Open the dispute details today and read what AliExpress asks for, and until when: Account → My orders (in the app: Orders) → the order → dispute details.
step-evidence-gather = { $problem ->
    [not-received] Gather the tracking of every delivery company, and ask the delivery company for a written answer today: where the parcel is, or to which address it went. If the seller names a new tracking number, ask about both.
    [defective] Film it in one piece: the label with the number, the item, the fault. Add a photo of the serial number.
    [not-as-described] Put the item’s page as it was when you ordered beside the item, and measure with a ruler or a scale.
   *[other] Gather clear photos and a video in one piece: the label, the parcel, the item, what is wrong.
}
step-evidence-number = Number the files, and write one sentence for each: what it shows. Add the whole chat with the seller, also if it was asked for once already.
step-evidence-send = Send it all on the dispute page { $evidence-by ->
    [absent] today, while its countdown runs.
   *[other] by { $evidence-by }, better today.
} Take a screenshot of what you sent, with its day.
step-evidence-open = Leave the dispute open. A new tracking number that is sent to you there is no reason to close it: only the number on the order page counts.
step-evidence-after = Change your answer about the dispute here once it is sent. Look every day whether AliExpress asks for more.

step-escalate-read = Open the dispute details and read why the seller said no.
step-escalate-answer = Answer each point in the dispute, calmly and briefly.
step-escalate-proof = Add new proof, such as more tracking, written answers, clearer photos, a video or a measurement. The seller must show proof too.
step-escalate-button = Tap the button that calls AliExpress, if there is one. If not, it steps in by itself { $n-aliexpress-steps-in } days after the opening.
step-escalate-after = Leave the dispute open and look every day. AliExpress decides by what both sides show. We allow { $n-aliexpress-decides } days, as no source names a day.

step-appeal-part = Look whose proposal it is. One of the seller needs your yes, so then change your answer here. One of AliExpress takes effect by itself, and an appeal is the way to say no. A coupon for the rest is not money.
step-appeal-read = Open the dispute details and read why AliExpress decided this way. Look for what it did not see or believe.
step-appeal-open = Tap “Appeal” in the dispute details today. You can appeal only once, so have everything ready.
step-appeal-new = Write first what is new, then what was misread, in a few lines.
step-appeal-proof = Attach proof that is new, such as a delivery company’s written answer, a clearer video or a repair shop’s opinion.
step-appeal-after = Look every day for the answer. It often takes some business days.

## Customer service

step-support-open = Write to AliExpress customer service today: Account → “Message Center”, or the chat in the “Help Center”. If a robot answers, ask for a person.
step-support-cancel-unanswered = Say on which day you asked to cancel and that no answer came. By AliExpress’s rules sellers have { $n-cancel-answer } days. Ask to close the order and pay you back.
step-support-cancel-refused = Say that the seller refused to cancel although nothing was sent. Ask to close the order and pay you back.
step-support-cancel-after = Watch the countdown for sending. If it ends without a valid tracking number, AliExpress should close the order and pay you back. It should also do so if it closed the seller’s shop.
step-support-dispute-unanswered = Say on which day you opened the dispute and that nobody answered. Ask AliExpress to step in and decide.
step-support-decision-late = Say on which day you opened the dispute and that there is no decision. Ask by which day it will come.
step-support-return-too-late = Say honestly why the item was not sent in time, and ask for more time. Send it only after a yes in writing.
step-support-evidence-send = Open the dispute details and send the proof there all the same, if the page still takes it. Keep a screenshot.
step-support-evidence-late = Say honestly why the proof comes late, ask AliExpress to look at it, and ask for more time if something is missing.
step-support-stuck-proof = Take a photo of the label, and have the refusal confirmed in writing or with a photo. Add both to the dispute page.
step-support-return-stuck = Ask for a new label, or for another place that takes it, and for a longer countdown. Ask AliExpress to confirm both on the dispute page.
step-support-stuck-after = Look again tomorrow. If no new label has come shortly before the countdown ends, compare the postage with the refund. If it is well below, post the item yourself, tracked, to the address on the dispute page, and type in the number. Never invent an address.
step-support-return-lost = Say that you handed in the return, and show the receipt or the first line of its tracking. Give its number, and ask AliExpress to decide who is responsible.
step-support-appeal-unanswered = Say on which day you appealed and that no answer has come. Ask by which day it will come.
step-support-not-shown = Say who told you of a refund, and that the order page shows none. Ask for its day, its sum and its number in writing.
step-support-account-blocked = Say that your account is blocked and which orders are open. Ask for the reason, and how each open order goes on. Do not open a second account for it.
step-support-account-after = Watch the last days under “Your dates” and on the order: they do not wait for the account. { $region ->
    [eu] Appeal against the block itself too, free of charge, by the way that AliExpress named when it blocked you.
    [absent] If you live in the EU, appeal against the block itself too, free of charge, by the way that AliExpress named when it blocked you.
    [unknown] If you live in the EU, appeal against the block itself too, free of charge, by the way that AliExpress named when it blocked you.
   *[other] If no answer comes, write again with the same proof.
}
step-support-twice-look = Look at the statement of your card or account. Is each payment booked, or only reserved? Look in “My orders” for a second order, too.
step-support-charged-twice = Say on which days and with which sums you were charged, and which order belongs to which payment. Ask AliExpress to return what belongs to no order.
step-support-twice-after = If AliExpress does not find it, ask the place you paid from to look at it, with the words “paid twice” or “paid, and no order”. For a card, that is your bank.
step-support-return-unbooked = Say that you sent the return and nobody noted it. Give its number and proof of delivery, and ask for the refund.
step-support-closed-by-seller = Say that the seller closed the dispute and no refund is shown. A seller can close it only by agreeing, so ask where the money is. { $problem ->
    [not-received] Say that the parcel never came: the dispute cannot be opened again, but customer service can look into it.
   *[other] Ask AliExpress to look into it.
}
step-support-not-the-money = { $to ->
    [bonus] Say that you want the refund the way you paid. Do not spend the bonus.
   *[other] Say how much was agreed and how much is shown, and ask for the rest. Coupons may not come back as money.
}
step-support-refund-late = Say on which day the refund was agreed and that it has not come. Give the ARN (the number of a card refund), if you have one.
step-support-other = Say in three sentences what you ordered, what went wrong and what you ask for. Name a day for the answer.
step-support-nothing-left = { $stage ->
    [refund] Say on which day the refund was agreed and that it never came. Ask to trace it or pay it again.
   *[other] Say what happened and what you tried. The usual time limits seem over, so ask what AliExpress can still do.
}
step-support-show = { $stage ->
    [unshipped] Show the order page with no tracking number on it, your cancel request with its day, and the payment receipt. Add screenshots of the chat if you wrote to the seller.
    [refund] Show the refund as the order page has it, with its day and sum, what was agreed, and the payment receipt. Add your statement if nothing came.
   *[other] { $problem ->
        [account-blocked] Show the message about the block, and the numbers of your open orders.
        [charged-twice] Show the statement with both payments, and the order page.
       *[other] Show exactly what went wrong, and what you have of these: the tracking number, the state of the dispute, screenshots of the chat, photos or a video, and the payment receipt.
    }
}
step-support-record = Save the whole chat with its day and any case number. Ask by which day you will get an answer.
step-support-after = Write again with the same proof if no answer comes by then. If it is a no, look at the other ways on this page.
step-support-other-after = Look whether the order shows “Open dispute” or “Return/refund”. If one of our answers fits after all, change yours here.

## Refund

step-refund-tab = Look at the refund: Account → My orders → View details → Payment (or Finance) tab. In the app: Account → Orders → the order → Refund Information. It shows whether the refund has started or is finished. “Refund successful” means that AliExpress has sent the money on: your bank can still need days to book it.
step-refund-statement = Read your statement from the day of the purchase on. Banks often show a refund there, where it is easily missed. It goes to the person who paid.
step-refund-arn = { $pay ->
    [paypal] Look in your PayPal account for the refund.
    [klarna] Look in the Klarna app for a refund or a smaller bill.
   *[other] Copy the ARN if you paid by card: a number by which a bank finds a card refund. It stands beside a finished refund; if not, ask customer service.
}
step-refund-bank = Ask { $pay ->
    [paypal] PayPal
    [klarna] Klarna
    [other] AliExpress customer service
    [unknown] AliExpress customer service
   *[bank] your bank
} to look for the refund, with its day, amount and ARN if there is one.
step-refund-old-bank = Ask the bank of the closed card or account. The refund usually goes there, and the bank can tell you how to get it.
step-refund-support = Write to AliExpress customer service (“Message Center”) if the refund is not found. Send a screenshot of it.
step-quick-check = Work out the refund in euros or US dollars. Below { $n-quick-platinum } for Platinum and up to { $n-quick-diamond } for Diamond members, it may take only { $n-refund-quick } business days.

## PayPal, Klarna, card

step-paypal-open = Log in to PayPal today, open this payment and choose to report a problem.
step-paypal-report = Choose that { $problem ->
    [absent] an agreed refund did not come, or the nearest reason.
    [not-received] the item was not received.
    [too-slow] the item was not received.
   *[other] the item is not as described.
}
step-paypal-text = Write a few lines on what happened, and attach your proof.
step-paypal-escalate = Turn the case into a claim within { $n-paypal-escalate } days of opening it if the seller does not pay. Put that day in your calendar now.
step-paypal-careful = Leave the case open until the money is here.
step-beside = Go on at AliExpress too: { $beside ->
    [open-dispute] open the dispute today, if the button is there.
    [message-seller] write to the seller and ask for an answer by { $look-again }, as PayPal wants to see that.
    [answer-offer] answer the offer, but accepting it is final.
    [keep-dispute-open] leave the dispute open, with a friendly no to the seller.
    [escalate] answer the seller’s no in the dispute.
    [send-return] send the agreed return in time, and type in its number.
    [appeal] appeal today.
    [contact-support] write to customer service.
    [track-refund] look for the refund.
    [cancel-order] ask to cancel today.
    [use-legal-right] tell the seller in writing that you use your right by law.
   *[other] look at the case every day.
} If one side pays, tell the other.
step-claim-freeze = Expect that the AliExpress order may be frozen until the decision. After a no, it goes on.
step-claim-late = Ask all the same. The usual time may be over, but { $provider ->
    [card] { $stage ->
        [refund] banks count in different ways, and only your bank can say its own last day.
       *[other] some banks count { $n-card-expected } days from the day you expected the parcel.
    }
   *[other] the last day is not certain.
}
step-klarna-contact = Write to the seller first, if you have not, and keep the chat. Klarna asks for it.
step-klarna-report = Open the purchase in the Klarna app or on its website and report a problem today. That pauses what is still to be paid.
step-klarna-text = Write a few lines on what happened, and attach your proof.
step-klarna-answer = Watch for messages from Klarna and answer in time. After { $n-klarna-asks } days without an agreement it asks for more, then decides.
step-card-call = Call the number on the back of your card today, or write in your bank’s app. Ask for a “chargeback”: your bank asks the seller’s bank for the money. { $region ->
    [us] { $pay ->
        [credit-card] Also post the letter on this page as a “billing error notice”: it must arrive within { $n-card-us } days of the first statement with the payment.
       *[other] The letter on this page helps.
    }
   *[other] The letter on this page helps.
}
step-card-last-day = Ask for the bank’s last day. Banks count from the payment, or from the day you expected the parcel or the refund. { $card-by ->
    [absent] So ask today.
   *[other] { $urgency ->
        [absent] By the careful count it is late, so send everything today.
        [calm] To be safe, send everything by { $card-by }.
        [soon] To be safe, send everything today or tomorrow.
       *[other] To be safe, send everything today.
    }
}
step-card-reason = Name the reason: { $problem ->
    [absent] an agreed refund did not come.
    [not-received] the goods did not arrive.
    [too-slow] the goods did not arrive.
    [counterfeit] the goods seem to be fake.
   *[other] the goods are faulty or not as described.
}
step-card-proof = Send your proof in the order of the list here. Keep a copy.
step-card-returned = { $problem ->
    [not-received] Tell the bank if the parcel still comes.
    [too-slow] Tell the bank if the parcel still comes.
   *[other] Give the bank the tracking number of a return, if you sent one. The bank may first wait some days.
}
step-bank-last-day = Ask your bank today for its last day to take back this payment. { $action ->
    [claim-card] It counts more than any date here.
   *[other] A bank claim freezes the AliExpress order, so do not file it while AliExpress can still decide, unless that day forces you.
}
step-section-75 = { $action ->
    [claim-card] Ask your card company about “Section 75” too,
   *[other] If AliExpress does not help, ask your card company about “Section 75”,
} a UK law by which it may have to pay for one item above { $n-section75-above } and up to { $n-section75-up-to } pounds. The usual time is { $n-section75-latest } years (Scotland { $n-section75 }). On a marketplace it is doubtful.
step-section-75-check = Find out what this one item cost in pounds. { step-section-75 }

## Rights by law

step-law-before-delivery = Use your right now: the law lets you withdraw (give the order back without a reason), and you need not wait for the parcel.
step-law-write = Write to the seller { $urgency ->
    [calm] by { $withdrawal-by }
    [soon] today or tomorrow
   *[other] today
} that you withdraw (give the order back). You need no reason. Name the order{ $stage ->
    [delivered] , the day it came
   *[other] { "" }
}, that it was for private use, and that you want the money the way you paid. Use the letter on this page, and keep a screenshot.
step-law-not-at-the-door = Write before the parcel comes. Refusing it at the door or not collecting it is not enough.
step-law-button = { $region ->
    [eu] Look for a button such as “Withdraw from contract here”, too. Newer EU rules ask online shops for one, but older orders may not have it.
   *[other] Look whether the order offers a return, too.
} Your written notice counts all the same.
step-law-used = { $item ->
    [used] Expect a lower refund if you used the item more than one would in a shop.
   *[other] Leave the item unused. You may try it as in a shop, but more use can lower the refund.
}
step-law-send-back = { $stage ->
    [delivered] Ask the seller to show the address on the order page first, and use a tracking number. { $region ->
        [br] Send the item back soon, and ask for a free label: a high court in Brazil has put the postage on the seller.
        [kr] Send the item back soon, and ask who pays the postage.
       *[other] Send the item back within { $n-withdrawal } days of your notice. You usually pay the postage, unless the seller offered to or did not tell you so.
    }
   *[other] Take the parcel in if it comes, and leave it unused. Ask the seller to show the return address on the order page, and who pays. Send it back at once, with a tracking number.
}
step-law-money = Ask for the price and the ordinary delivery cost, the way you paid, not as bonus. { $region ->
    [br] Ask for it within { $n-legal-refund } days.
    [kr] Ask for it within { $n-legal-refund } days.
   *[other] The seller has { $n-legal-refund } days, but may wait until the item is back or you prove that you sent it.
}
step-law-exceptions = Check that your order is not left out. As a rule the right does not cover things bought for a business or made to order, hygiene goods with a broken seal, and digital codes.
step-law-claim = Write to the seller. { $problem ->
    [not-received] Set one last day to deliver (a further period), for example in two weeks. If nothing comes by then, write that you end the contract, and ask for all the money.
   *[other] Say what is wrong. { $region ->
        [eu] Ask first for a repair or a new item, and for the money if that fails. { guarantee-proof }
        [gb] In the first { $n-reject-gb } days after delivery you can ask for the full price. Later, ask first for a repair or a new item.
       *[other] Ask for a repair, a new item or the money. In Australia you have a reasonable time, with no fixed last day.
    }
}
step-law-proof = Attach { $problem ->
    [not-received] the order with the promised day, and the tracking if there is any.
   *[other] the item’s page, photos or a video of the problem, and the day you noticed it.
}
step-law-consumers = Check that you bought it for yourself, not for a business. { $problem ->
    [not-received] Keep all of this in writing.
   *[other] Days run from delivery, also for a gift.
} The money goes to the person who paid.
step-law-no-answer = Write once more if no answer comes within { $n-legal-refund } days. Then ask { $region ->
    [eu] your country’s consumer advice office. ECC-Net, the free European help, can act only if the seller is in the EU, Norway or Iceland.
    [gb] Citizens Advice for free help.
    [br] for help on consumidor.gov.br, and after that at Procon.
    [kr] the Korea Consumer Agency.
   *[other] the consumer office of your state.
}
step-law-bodies = Weigh the effort before you go on. { $region ->
    [au] The law covers sellers abroad who sell to Australia, but it is hard to enforce.
   *[other] You may be able to go to court at home, but a seller abroad is hard to reach.
}

## Goodwill

step-goodwill-write = Write to the seller in a friendly way. The seller does not have to agree.
step-goodwill-offer = Suggest something small: a part of the price, a discount code or, if the item is unused, a return for which you pay, perhaps to China.
step-goodwill-tone = Thank the seller for any help, and accuse nobody. Say nothing about reviews.
step-goodwill-resell = Think about selling it near you or giving it away if the answer is no.
step-goodwill-lost = Write to the seller in the chat, calmly. By our count the time to appeal is over, so you can only ask.
step-goodwill-code = Ask for a promotional code, a discount on your next order, and until when it can be used.
step-goodwill-lost-support = Ask in the “Help Center” chat what AliExpress can do. After a lost dispute it sometimes gives a coupon.
step-late-coupon = Look whether the order shows a coupon for late delivery. Some orders with a “Fast Delivery” sign get one. It is not cash.

## Traps

trap-quick-number = Once a valid tracking number is on the order, it counts as sent. Many sellers add one quickly.
trap-extend = You do not have to agree if the seller asks for more time to send.
trap-preorder = Do not rely on “we send it next month”. { $pay ->
    [paypal] PayPal counts from the day you paid, not from the day it is sent.
   *[other] A claim at PayPal or a bank often counts from the day you paid, not from the day it is sent.
}
trap-at-the-door = Do not just refuse or ignore the parcel: that does not cancel the order. Tell the seller in writing first.
trap-pay-outside = Do not pay or take a refund outside AliExpress. Its protection ends there.
trap-confirm = If receipt is not confirmed yet, leave it so until all is settled: confirming releases the money, and then you have { $n-dispute-after-confirmation } days for a dispute at most. { $stage ->
    [delivered] To be safe, we count them from delivery already, so do not lose a day.
   *[other] That is so even if you tap it by mistake.
} Sellers may not push you.
trap-promise = “Please wait a bit longer” moves no date. Only an extension on the order page does.
trap-chat-number = Do not rely on a tracking number sent in the chat. Only the one on the order page counts.
trap-delivered-elsewhere = If tracking says “delivered”, AliExpress often believes it. A written answer from the delivery company is the best way to show that the parcel went elsewhere. If it went to a company that sends parcels on to you, get one from that company too.
trap-second-parcel = Check all tracking numbers before you open a dispute. An order can come in parts, but usually has one dispute.
trap-replacement = AliExpress knows no exchange. If the seller promises a new item, do not let that stop you: your days run on.
trap-shop-gone = Do not give up if the shop has vanished. If a seller does not answer with proof, AliExpress can pay the money back.
trap-only-named = Send back only what the dispute names. Each item of an order has a button of its own, so the good ones can stay with you.
trap-bank-details = If the money cannot go back the way you paid, give your bank details only in AliExpress’s own form, never in a chat or by a link.
trap-fake-post = Do not post a fake back unless you are told to. Customs may keep it, and your proof is gone.
trap-words = Do not accuse the seller. Write what you see, for example “the photos show”, above all if you cannot be sure.
trap-ask-no-more = { $problem ->
    [not-received] Do not ask for more than you paid.
   *[other] Do not ask for more than your proof shows. The full price for a small flaw can end in a return at your cost.
}
trap-use = From now on, do not use, wear or wash the item, and keep the packing. More use makes a return hard.
trap-return-address = Do not send anything to an address from the chat. Only the one on the order or dispute page counts.
trap-return-number = Without your tracking number on the dispute page in time, the money may go to the seller.
trap-return-cost = Do not pay the postage before you know who has to. An order has only one free label.
trap-one-dispute = Do not open the dispute half ready: once agreed or decided, it cannot be opened again. But do not miss its last day, as you can add proof while it runs.
trap-no-evidence = Do not just wait: AliExpress decides by what it sees, and it may cancel a claim without proof.
trap-new-number = Do not close the dispute for a new tracking number. Only the one on the order page counts.
trap-charges-link = Do not pay through a link in a message. Real demands also stand on the delivery company’s or customs’ own website, or come by letter or at the door.
trap-confirm-for-charges = Do not confirm receipt so that a parcel is let through. You do not have it.
trap-invented-address = Do not make up an address, and do not take one from the chat. A parcel that goes elsewhere counts as not sent.
trap-part-coupon = Do not count a coupon as money. It can be spent only on AliExpress, and it runs out.
trap-reserved = Do not spend the second sum before it is back: a reservation can still turn into a payment.
trap-refund-link = Do not follow a link “to confirm your refund”. A refund needs nothing from you: no card number and no code.
trap-second-account = Do not open a second account to get around the block. AliExpress may block that one too.
trap-right-reason = Do not pick a reason because it seems quicker. Your proof must fit it.
trap-promise-to-close = Do not close a dispute for a promise. Close it only when AliExpress shows the refund.
trap-accept = “Accept” is final, even if the offer is small.
trap-change-reason = You need not change the reason of your dispute. Sellers may not ask you to.
trap-two-ways = { $provider ->
    [paypal] Do not claim the same payment at your bank as well: one claim can stop the other.
   *[other] Do not claim beside a running dispute unless the last day forces you. A bank claim freezes the AliExpress order.
}
trap-paypal-closed = Do not close the PayPal case for a promise. It stays closed.
trap-paypal-escalate = PayPal closes a case that you do not turn into a claim within { $n-paypal-escalate } days of opening it.
trap-old-platform = The EU’s online dispute site (ODR) is closed. The bodies under the EU’s Digital Services Act do not decide about refunds.
trap-notice = Do not wait for the dispute: the notice has its own short date.
trap-review-threat = Do not threaten with a bad review. It can be held against you.
trap-clocks = The last days at PayPal and your bank do not wait for a dispute or an appeal.
trap-bonus = { $to ->
    [bonus] Leave the bonus unspent while you ask for the money. It can be spent only on AliExpress.
   *[other] Do not tap bonus because it is faster. It can be spent only on AliExpress.
}
trap-coupons = Coupons do not come back as cash, so the refund can be smaller.
trap-statement = A refund may stand on the day of the purchase, not among the newest lines of your statement.
trap-pacific = AliExpress’s day ends at midnight Pacific time (US west coast), so leave nothing to the last day or the last hour.

## Evidence

evidence-order = The order page with its number, price and dates
evidence-listing = The item’s page as it was when you bought it
evidence-chat = The whole chat with the seller
evidence-receipt = The receipt of your payment
evidence-cancel-request = A screenshot of your cancel request with day and time, once sent
evidence-tracking = The tracking on the delivery company’s own website, with its dates
evidence-no-tracking = A screenshot that shows that there is no tracking
evidence-notice-copy = A copy of what you wrote to the seller, with its day
evidence-two-carriers = The tracking of two delivery companies, abroad and at home
evidence-delivery-time = A screenshot of the delivery time on the order
evidence-post-office = A note from the post office that the parcel is not there
evidence-carrier-proof = The delivery company’s written proof of delivery: town, weight, signature
evidence-neighbours = A note of which neighbours and pickup points you asked, and when
evidence-notice = The notice that the parcel is waiting, with its last day
evidence-demand = The demand for money or papers, with who sent it and its last day
evidence-order-tax = The tax line of the order, if tax was paid at the checkout
evidence-request = What AliExpress asks for, and the countdown, as a screenshot
evidence-carrier-answers = Written answers of the delivery company, for every tracking number that was named
evidence-label-refused = A photo of the return label, and of the refusal or of the missing drop-off point
evidence-decision = AliExpress’s decision, as a screenshot with its day
evidence-support-contacted = What you wrote to AliExpress customer service, with its day
evidence-refusal = The refusal of your claim, with its reason and its day
evidence-both-charges = Your statement with each payment, its day and its sum
evidence-no-order = “My orders” on AliExpress, which shows what belongs to the payments
evidence-block-notice = The message that your account is blocked, with its reason and its day
evidence-open-orders = The numbers and order pages of your open orders, as far as you can still see them
evidence-customs-paper = The paper from customs or the delivery company that gives the reason
evidence-duty = The receipt for the duty, or written word that no notice was left
evidence-label-video = A video of the label, the weight and the opening
evidence-beside-order = A photo of what came, beside the order page
evidence-count-list = A photo of all that came, with a list of what is missing
evidence-all-numbers = All tracking numbers that the order shows
evidence-weight = The weight on the label, or the parcel on a scale
evidence-promised-got = A list with two columns: promised and got
evidence-ruler = Photos with a ruler beside the item and the size label
evidence-failure-video = A video that shows it powered on, the steps you take and the failure
evidence-serial = A photo of the serial number
evidence-box-sides = Photos of all sides of the box, the padding and the item
evidence-carrier-report = The delivery company’s report of the damage, best from the day the parcel came
evidence-marks = Photos of its marks beside those on the maker’s website
evidence-serial-check = A screenshot of the maker’s serial number check
evidence-unused = Photos of the item as it is now, with its tags and packing
evidence-promised-real = The promised day and the day it really came
evidence-parcel-photo = Photos of the contents and of the sealed parcel
evidence-post-receipt = The receipt from the post office
evidence-return-number = The return’s tracking number on the dispute page
evidence-delivery-proof = The tracking that shows the return was delivered
evidence-payment-tab = A screenshot of the Payment (or Finance) tab with the refund, its day and its sum
evidence-arn = The ARN (the number of a card refund), if you paid by card
evidence-statement = Your statement from the day of the purchase on
evidence-refund-agreed = A screenshot that says the refund was agreed
evidence-promised-date = The last day the order was promised for
evidence-seller-contacted = Your message that asked the seller for help, with its day
evidence-dispute-result = The result of your dispute on AliExpress, if you had one
evidence-label-weight = A photo of the label with the weight
evidence-piece-price = The price of each missing piece
evidence-shop-opinion = A repair shop’s short written opinion, if it is cheap
evidence-brand-letter = A letter from the brand or an expert, if you can
evidence-further-period = Your letter that set a further period, with its day
evidence-day-noticed = The day you noticed the problem
evidence-fault-day = The day the fault showed
evidence-illegal-notice = A notice from AliExpress that the product was illegal, if you got one (EU)
evidence-notice-date = Proof of the day you sent your notice, such as a screenshot

## Figures: what each number is. The page prints the number and its unit beside it.
## Only `.disagrees` may hold numbers: what other sources say.

## Cancelling before shipment

figure-cancel-window = Time to cancel after you paid
    .disagrees = The AliExpress rules name no last day: you can ask until the seller has sent the parcel. The article says 5 to 7 days in one place and 7 days in another.
    .note = Ask at once. Many sellers add a tracking number quickly.
figure-cancel-answer = Time the seller has to answer when you ask to cancel
    .disagrees = Two older guides say 48 hours. Another old guide says 9 days.
    .note = By the AliExpress rules, an order is closed and paid back if the seller stays silent.
figure-cancel-answer-latest = Longest time that any source gives the seller to answer when you ask to cancel
    .disagrees = The AliExpress rules say 72 hours. Older guides say 48 hours.

## Disputes: when they open and close

figure-dispute-button = Time from shipment until the dispute button appears
    .disagrees = One guide says 10 days. Help pages from 2013 to 2015 say the 6th day.
    .note = While the parcel moves normally, you must also wait until the delivery time is over.
figure-dispute-at-once = If the delivery time is shorter than this, the dispute button is there at once
    .note = Only one guide, written for sellers, says so.
figure-dispute-after-due = Time to open a dispute after the delivery time is over
    .disagrees = One guide counts 15 days from the estimated delivery day, which is earlier. Pages from 2013 give 23, 27 or 39 days after shipment.
    .note = The countdown on your order counts more than this number.
figure-dispute-after-shipment-latest = Longest time after shipment in which a dispute may still work
    .disagrees = Sources say that protection lasts 60, 75 or 90 days. We take 90 and add the 15 days for a dispute. One old page promises delivery within 120 days for Brazil.
    .note = The countdown on your order counts more than this number.
figure-dispute-after-due-latest = Longest time after the delivery time in which a dispute may still work, if you do not know the shipping day
    .note = The shipping day stands on your order page. With it we can tell you more exactly.
figure-dispute-after-delivery = Time to open a dispute after delivery
    .disagrees = Most pages count 15 days from the day that receipt was confirmed. One guide says 14 days, another 15 to 45 days.
    .note = We count from the day of delivery, to be safe.
figure-dispute-after-delivery-latest = Longest time after delivery in which a dispute may still work
    .disagrees = Sources say 15 days after receipt was confirmed. That can be late, as protection may last 60, 75 or 90 days. We take 90 and add 15.
    .note = Look today whether the dispute button is still there.
figure-dispute-after-confirmation = Time to open a dispute after receipt was confirmed
    .disagrees = One guide says 14 days. An old text says that protection ends at once.
    .note = It counts too when AliExpress confirmed receipt by itself.
figure-due-guess = Delivery time that we assume if you do not know it
    .disagrees = The article says 60 days at most. Other pages say 75 or 90. EU law says 30 days from the order, unless you agreed on another day.
    .note = The real delivery time stands on your order page.
figure-dispute-hurry = Time left at which we put the dispute first, whatever else is to be done
figure-seller-first = Time that must be left for a dispute so that we say “write to the seller first”
figure-seller-answer = Time that we give the seller to answer a message
figure-dispute-reserve = Time that we keep for the dispute, if the seller does not answer
    .note = If the last day for a dispute is near, we ask the seller for an answer so many days before it.

## Disputes: while they run

figure-dispute-answer = Time the seller has to answer a dispute
    .disagrees = One guide says 5 to 7 days. Help pages from 2013 to 2015 say 15 days.
    .note = If the seller stays silent, AliExpress goes by what you asked for, say the help pages and guides.
figure-dispute-answer-latest = Longest time that any source gives the seller to answer a dispute
    .disagrees = Newer pages say 5 days.
figure-aliexpress-steps-in = Time until AliExpress steps in by itself
    .disagrees = Some guides say 5 days. Rules from 2013 let you call AliExpress from day 4, and it came by itself on day 16.
    .note = Some guides speak of a button that calls AliExpress. If you see one, you can use it.
figure-aliexpress-decides = Time that we allow AliExpress to decide
    .note = No source says how long AliExpress takes to decide.
figure-appeal = Time to appeal after AliExpress decided
    .disagrees = Other guides say that you can appeal, but name no last day.
    .note = You can appeal once for each order. It is best to do it on the same day.
figure-appeal-answer = Time that we allow AliExpress to answer an appeal
    .disagrees = Guides say 2 to 5 business days, 5 days or 10. No rule says how long it takes.
figure-appeal-answer-latest = Time after which we take an appeal as not answered
    .note = No rule says how long it takes.

## Sending it back

figure-return-send = Time to send the item after the return was agreed
    .disagrees = Two pages say 10 days. One guide says 5 days to fetch the return label and 15 days to hand in the parcel.
    .note = The countdown on the dispute page counts. Type in the tracking number there before it ends.
figure-return-send-latest = Longest time that any source gives you to hand in the return
    .disagrees = This guide counts from the day the return label was made. Other pages say 7 or 10 days.
figure-return-travel = Time after which AliExpress may decide who is responsible for a return that nobody has noted
    .disagrees = AliExpress writes this only for Free Returns. For other returns we found no number, and a parcel can travel longer.
    .note = No refund is promised for that day.
figure-return-travel-latest = Longest time that we allow for a return to be noted
    .note = No source names a day.
figure-return-booked = Time that we allow to note a return that has arrived
    .disagrees = AliExpress names 8 days only for Free Returns, and counts them from the day you typed in the tracking number.
figure-free-return-cn = Free Returns with a seller in China: time after you paid
    .note = What your order page shows counts more. The goods must be unused and complete.
figure-free-return-eu = Free Returns with a seller in the EU: time after delivery
    .disagrees = AliExpress counts the 15 days from the day that you, or it by itself, confirmed receipt.
    .note = We count from the day of delivery, to be safe.
figure-free-return-br = Free Returns with a seller in Brazil: time after delivery
    .disagrees = AliExpress counts the 7 days from the day that you, or it by itself, confirmed receipt.
    .note = We count from the day of delivery, to be safe.
figure-free-return-elsewhere = Free Returns with any other seller: time after delivery
    .disagrees = AliExpress names only sellers in China (90 days after payment), the EU (15 days) and Brazil (7 days). We take the shortest.
figure-seller-return = Time after delivery in which we say “ask the seller first” when you changed your mind

## The refund on its way

figure-refund-payout = Usual longest wait for the money
    .disagrees = A newer AliExpress page says 1 to 10 working days. The article says 15 to 30. Others say 3 to 15, 7 to 15, or 14 to 21 after the return came in. The article also says that it comes by bank transfer. AliExpress pays back the way you paid.
    .note = The time depends on how you paid. Holidays can make it longer.
figure-refund-quick = Wait for the money with a quick refund
    .disagrees = The article says that the money comes right away. Older pages say 3 to 20 business days for every refund.
    .note = The number is what a newer AliExpress page says for every refund. We could not find out if quick refunds still exist.
figure-refund-latest = Longest wait for the money that any source gives
    .disagrees = The article says 15 to 30 business days after you cancel, and 15 to 30 days after a dispute. Help pages say 3 to 20 business days.
figure-refund-give-up = Wait after which we tell you to ask for the money in another way
figure-quick-platinum = Quick refund for Platinum members: the price must be below this
    .disagrees = The article says 25 euros. An older guide says up to 25 US dollars.
    .note = It starts when the seller has agreed to the return and you typed in the tracking number. We could not find out if it still exists.
figure-quick-diamond = Quick refund for Diamond members: highest price
    .disagrees = The article says 100 euros. An older guide says 100 US dollars.
    .note = It starts when the seller has agreed to the return and you typed in the tracking number. We could not find out if it still exists.

## Rights by law

figure-withdrawal = Time to change your mind by law in the EU and the UK
    .disagrees = If the seller did not tell you about this right, EU law adds up to 12 months.
    .note = If an order comes in several parcels, the last one counts. Some goods are left out, such as made-to-order things.
figure-withdrawal-br = Time to change your mind by law in Brazil
figure-withdrawal-kr = Time to change your mind by law in South Korea
    .disagrees = One page counts the 7 days from the day of the order, others from delivery.
figure-withdrawal-jp = Time to send goods back by law in Japan
    .note = Only if the seller shows no rules for returns. You pay the postage.
figure-guarantee-eu = Time in which EU law protects you from faults
    .disagrees = Some countries give more time: Spain, Portugal and Sweden 36 months, Norway and Iceland 60 for things that are meant to last. Finland and the Netherlands name no last day.
    .note = The fault must have been there from the start.
figure-guarantee-longer = Time in which the law of Spain, Portugal and Sweden protects you from faults
    .note = The fault must have been there from the start. For used goods it can be shorter.
figure-guarantee-lasting = Time in which the law of Norway and Iceland protects you from faults of things that are meant to last clearly longer
    .disagrees = For other things it is 24 months.
    .note = Their authorities name phones, sofas, cars, fridges and washing machines.
figure-guarantee-gb = Time in which UK law protects you from faults
    .disagrees = In Scotland it is 5 years. The AliExpress terms speak of 2 years for the EU and the UK.
figure-reject-gb = Time to hand back a faulty item for a full refund in the UK
figure-legal-refund = Time the seller has to pay back after you told them that you changed your mind
    .disagrees = In the UK, the 14 days start when the goods are back or when you prove that you sent them.
    .note = The seller may wait until the goods are back, or until you prove that you sent them.

figure-account-appeal = Time to appeal against a block of your account, in the EU
    .note = The appeal is free of charge. It is about the block, not about a refund.
figure-customs-refund = Time to have duty paid back that you paid to the delivery company, if the goods go back
    .disagrees = Dutch and Irish customs say so. In Finland it is one year for goods that were faulty or not as agreed.
    .note = Ask the delivery company, as it has the customs declaration.

## PayPal and Klarna

figure-paypal = Time to report a problem to PayPal after you paid
    .disagrees = An old PayPal page says 45 days.
figure-paypal-escalate = Time to turn a PayPal case into a claim
    .note = After that, PayPal closes the case by itself. You cannot open it again.
figure-paypal-hurry = Time left at which we put PayPal first
figure-paypal-appeal = Time to answer when PayPal has closed your case
    .disagrees = A newer PayPal page says that the button for it is for sellers, and that buyers write to customer support.
    .note = PayPal looks at it again only if you show something new.
figure-klarna = Time after you paid in which we tell you to report a problem to Klarna
    .note = We found no last day. Report it today: that pauses what is still to be paid.
figure-klarna-latest = Time after you paid when we stop naming Klarna
    .note = We found no last day. You can still ask Klarna.
figure-klarna-asks = Time you and the shop have to agree before Klarna asks for more
    .disagrees = After that, Klarna in Ireland says it takes 20 to 50 more days to decide.

## Bank cards

figure-card = Time to ask your bank for the money after you paid
    .disagrees = Visa guides count 120 days from the day you expected the parcel. UK advice counts from the day you paid or noticed the problem. For American Express, pages say 60, 90 or 120 days. A text for sellers says 180.
    .note = Only your bank can tell you its last day. Ask it early.
figure-card-us = Time to ask your bank for the money after you paid, in the US
    .disagrees = US law counts the 60 days from the first bill that shows the payment, and your letter must arrive by then. The card companies' own rules give 120 days.
    .note = The law is about credit cards. We use this number too if we do not know your country, as it is the shortest.
figure-card-latest = Longest time after you paid in which a bank may take your claim
    .disagrees = A Mastercard guide gives 120 days for goods that did not come, and 540 only for services that stopped.
figure-card-expected = Time to ask your bank after the day you expected the parcel
    .disagrees = Other pages count 120 days from the day you paid.
figure-card-refund = Time to ask your bank for a refund that was agreed but did not come
    .disagrees = If you sent goods back, the bank first waits 15 days.
figure-card-refund-us = Time to ask your bank for a refund that was agreed but did not come, in the US
    .disagrees = US law gives 60 days from the first bill with the mistake. Visa guides give 120 days.
figure-card-hurry = Time left at which we tell you to ask your bank for its last day
figure-claim-look-again = Time after which we tell you to ask how a claim stands
    .disagrees = PayPal says 30 days, Klarna in Ireland 20 to 50 after its first 21, one bank up to 90.
figure-refusal-us = Time to tell a US card company that you still dispute the sum after its refusal
    .note = Do it in writing.
figure-ombudsman-gb = Time to go to the Financial Ombudsman in the UK after the final answer
    .note = It looks at banks, PayPal and Klarna as far as they are regulated there.
figure-section75 = Section 75 claim in Scotland: time after you paid
    .disagrees = The law counts the 5 years from the day the seller broke the agreement. We count from the day you paid, to be safe.
    .note = It is doubtful for AliExpress: it usually fails if you bought through a marketplace. Ask your card company.
figure-section75-latest = Section 75 claim in the rest of the UK: time after you paid
    .disagrees = In Scotland it is 5 years. The law counts from the day the seller broke the agreement.
figure-section75-above = Section 75 claim: the price of one item in pounds must be above this
figure-section75-up-to = Section 75 claim: highest price of one item in pounds

## When to look again

figure-look-again = Time after which we tell you to look again, if a wait has no day of its own

## Sources: what each is called. A copy is called a copy.

source-article = The article that Recoup grew out of
source-aliexpress-consumer-terms = AliExpress terms for buyers in the EU, EEA and UK
source-aliexpress-free-returns = AliExpress terms for Free Returns, Free Shipping and Fast Delivery
source-aliexpress-seller-rules = AliExpress rules for sellers
source-aliexpress-old-protection = An old AliExpress page about buyer protection
source-aliexpress-old-disputes = Old AliExpress help pages about disputes
source-aliexpress-old-evidence = An old AliExpress page about solving disputes
source-protection-copy = A copy of the AliExpress buyer protection page on a shop's site (lilianshops.com)
source-protection-summary = A summary of the AliExpress buyer protection page on a parcel site (chinaparcels.com)
source-help-copy-late = A copy of the AliExpress help page about late orders on a blog
source-help-copy-buyers = A copy of the AliExpress help page for buyers on a blog
source-help-copy-skin = A copy of AliExpress help pages on another site (skin.tigerwing.net)
source-help-copy-shop = A copy of AliExpress questions and answers on a shop's site (cnjdpart.com)
source-dispute-guide = A guide to AliExpress disputes that names the AliExpress help page (alibilling.com)
source-seller-guide-steps = A guide for AliExpress sellers: the steps of a dispute (ssopdot.com)
source-seller-guide-times = A guide for AliExpress sellers: the times in a dispute (ssopdot.com)
source-faq-guide = Questions and answers about AliExpress by others (que-dalle.com)
source-finished-guide = A guide to new dispute rules for finished orders (megabonus.com)
source-cancel-guide = An old guide to cancelling (megabonus.com)
source-protection-guide = Tips about AliExpress in German (alix.lv)
source-return-guide = A guide to returns and disputes (gdw102.com)
source-label-guide = A guide to return labels in German (burgenlandguide.at)
source-appeal-answer = An answer to a seller's question about appeals (hb2b.com)
source-refund-guide = A guide to refunds that did not come (alixblog.com)
source-arn-guide = A guide to the ARN, the number of a card refund (guide-aliexpress.com)
source-platinum-guide = A guide to AliExpress member levels (allexprs.info)
source-diamond-guide = A guide to quick refunds in Russian (alisila.ru)
source-korea-news = A news report from South Korea about AliExpress returns
source-paypal-help = PayPal help pages
source-klarna-help = Klarna help page in the UK
source-klarna-ireland = Klarna help page in Ireland
source-klarna-ombudsman = Klarna on its Consumer Ombudsman
source-citizens-advice-england = Citizens Advice, England
source-citizens-advice-wales = Citizens Advice, Wales
source-visa-guide = A guide to Visa's rules (disputifier.com)
source-visa-quote = A page that quotes Visa's rules (wetinberate.com)
source-visa-refund-guide = A guide to Visa's rule for refunds that did not come (paymentsandrisk.com)
source-mastercard-guide = A guide to Mastercard's rules (justt.ai)
source-us-billing-law = US law on mistakes in credit card bills (15 U.S.C. 1666), as advice sites explain it
source-us-card-guide = US consumer advice on refused card disputes (consumer-action.org, consumerfinance.gov)
source-financial-ombudsman = The UK Financial Ombudsman Service on its time limits
source-section-bank = M&S Bank on Section 75
source-section-guide = A consumer guide to Section 75 (thecomplainingcow.co.uk)
source-eu-withdrawal-law = EU law: time to change your mind (Directive 2011/83, article 9)
source-eu-refund-law = EU law: paying back (Directive 2011/83, article 13), as guides explain it
source-eu-delivery-law = EU law: delivery (Directive 2011/83, article 18)
source-eu-guarantee-law = EU law: faulty goods (Directive 2019/771, article 10), as legal sites explain it
source-spain-guarantee = Spanish consumer sites that quote the law on guarantees (article 120)
source-portugal-guarantee = A Portuguese town and consumer sites on the law on guarantees (DL 84/2021)
source-sweden-guarantee = Swedish guides to the consumer sales law (2022:260)
source-norway-council = The Norwegian Consumer Council on complaints
source-iceland-centre = The European Consumer Centre in Iceland
source-finland-authority = The Finnish consumer authority on faulty goods
source-netherlands-guarantee = Dutch consumer and shop associations on the legal guarantee
source-customs-guide-nl = Dutch customs on duty that is paid back (belastingdienst.nl)
source-customs-guide-ie = Irish customs on duty that is paid back (revenue.ie)
source-uk-cancel-guide = Which?, a UK consumer group, on cancelling online orders
source-uk-reject-guide = A UK shop's terms that sum up the Consumer Rights Act (keyabrasives.co.uk)
source-brazil-law = Brazil's consumer law (article 49), as its consumer office explains it in a news report
source-korea-law = South Korea's law for online shopping, on the state's law site (easylaw.go.kr)
source-japan-law = Japan's law for mail order, as the US Library of Congress explains it

## What starts the count

start-payment = the day you paid
start-cancel-request = the day you asked to cancel
start-shipment = the day the seller sent the parcel
start-due = the end of the delivery time on your order
start-expected-delivery = the last day you expected the parcel
start-delivery = the day of delivery
start-confirmation = the day receipt was confirmed
start-dispute-opening = the day you opened the dispute
start-return-agreed = the day the return was agreed
start-return-posted = the day you sent the return
start-return-arrived = the day the return reached the seller
start-decision = the day AliExpress decided
start-appeal-made = the day you appealed
start-refund-approved = the day the refund was agreed
start-paypal-opening = the day you opened the PayPal case
start-paypal-closed = the day PayPal closed the case
start-bank-refusal = the day of the final answer
start-account-blocked = the day you were told of the block
start-customs-declaration = the day of the customs declaration
start-klarna-report = the day you reported it to Klarna
start-withdrawal-notice = the day you told the seller that you changed your mind

## Who must keep to it

party-buyer = you
party-seller = the seller
party-aliexpress = AliExpress
party-paypal = PayPal
party-klarna = Klarna
party-bank = your bank or card company
party-trader = the seller, by law
party-nobody = nobody: we chose it

## How sure we are

confidence-high = quite sure: the rule itself or an official adviser says it
confidence-medium = fairly sure: an older text of the rule, or several others who agree
confidence-low = not sure: one guide, an old page, or sources that disagree
confidence-ours = our own careful reading, no source says it


## Sources of the advice itself

source-customs-guide = a guide about parcels that go back to the sender
source-customs-scam-guide = a guide to fake customs messages (scamencyclopedia.org)
source-accept-guide = a guide about accepting offers in a dispute
source-reopen-guide = a guide about disputes that the buyer cancelled
why-sources-heading = Where this advice comes from

## Dates, where the browser does not write them

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-plain = { $weekday } { $day } { $month } { $year }
relative-ahead =
    { $unit ->
        [months] in { $count } months
        [years] in { $count } years
       *[days] { $count ->
            [0] today
            [1] tomorrow
           *[other] in { $count } days
        }
    }
relative-past =
    { $unit ->
        [months] { $count } months ago
        [years] { $count } years ago
       *[days] { $count ->
            [1] yesterday
           *[other] { $count } days ago
        }
    }

## Every page

brand = Recoup
page-title = { $title } – Recoup
footer-rules = All rules and numbers on one page
answer-given = Your answer so far
field-list-hint = Start typing, then pick from the list.


## Found missing when every real-life case was looked up

evidence-if-delivered = If tracking says “delivered”: the delivery company’s written proof of delivery, and whom you asked nearby
evidence-if-returned = If the parcel went back: the paper that gives the reason
evidence-earlier-request = A screenshot of your cancel request with its day and time, if you asked before the order was sent
evidence-if-sent-back = If you sent the item back: the receipt, and the tracking that shows it was delivered
evidence-numbered = Numbers on your photos, in the order of your list of what was promised and what you got
step-collect-film = Film the parcel when you have it, before you open it: first the label with the weight, then the opening.
trap-film-first = If the parcel comes, film it before you open it: first the label with the weight, then the opening.
trap-return-item-number = Without your tracking number on the order page in time, the money may go to the seller.
trap-confirm-in-dispute = If receipt is not confirmed yet, leave it so while the dispute runs: confirming releases the money to the seller.
why-figure-binds = Who must keep to it:


## The time line

plan-timeline-heading = Your time line
timeline-key = Full bars: the time to act or to wait. Pale bars: it may still work. Dots: what has happened.
timeline-today = Today
timeline-today-told = Today: { $date }.
timeline-event = { $title }: { $date }.
timeline-bar = { $title }: { $date }.
timeline-end = { $date }
timeline-end-beyond = { $date } →
timeline-cancel-by = Cancel
timeline-seller-answers-by = Seller answers
timeline-dispute-closes = Dispute
timeline-platform-steps-in-by = AliExpress steps in
timeline-decision-expected-by = Decision
timeline-return-by = Send the return
timeline-return-booked-by = Return noted
timeline-appeal-by = Appeal
timeline-evidence-by = Proof
timeline-free-return-by = Free return
timeline-withdrawal-by = Change of mind, by law
timeline-refund-expected-by = Refund
timeline-paypal-by = PayPal
timeline-card-by = Bank
timeline-reject-by = Hand back, by law
timeline-guarantee-until = Faults, by law
timeline-section-75-until = Section 75
date-short = { $day } { $month } { $year }


## Cases kept on this device

cases-heading = Your orders on this device
cases-export = Save all orders to a file
cases-import-heading = Bring back orders from a file
cases-import = A file that you saved from this page
case-name = Name for this order
case-edit = Rename or delete “{ $name }”
case-rename = Save name
case-forget = Delete from this device
case-unfinished = Not all questions are answered yet
case-act-by = Do this by { $date } ({ $left })
case-look-again = Look at this order again on { $date } ({ $left })
cases-unread = { $count ->
    [one] This version of the page cannot read one entry. It is kept unchanged.
   *[other] This version of the page cannot read { $count } entries. They are kept unchanged.
}
cases-forget-unread = Delete what cannot be read
cases-newer = A newer version of this page stored orders on this device. Load the page again to see them. No order was lost.
keep-heading = Keep this order on this device
keep-heading-kept = This order is kept on this device
keep-heading-like = “{ $name }” is kept on this device with the same answers
keep-heading-changed = “{ $name }” is kept on this device with other answers
keep-open = Open “{ $name }” as it is kept
keep-update = Replace the answers of “{ $name }”
keep-another = Keep as another order
keep-intro = You then find it on the start page, with its next date. It is stored only in this browser, on this device. Anyone who uses this browser can see it.
keep-name = My order
keep-button = Keep this order
keep-preview = A preview cannot be kept. Go back first, then keep the order there.

## What the page says after a tap

status-copied = Copied.
status-copy-failed = This browser did not let the page copy. The text is marked: copy it by hand.
status-kept = The order is kept on this device.
status-forgotten = The order was deleted from this device.
status-deleted-elsewhere = This order is no longer kept on this device, so nothing was changed. You can keep it as another order.
status-unread-forgotten = These entries were deleted from this device.
status-too-many-orders = This order was not kept. There are { $count } orders on this device, and this page keeps no more. Delete one on the start page, then keep this one.
status-newer-stored = Nothing was changed. A newer version of this page stored orders on this device. Load the page again.
status-imported = The orders from the file are here.
status-imported-twice = The orders from the file are here. If an order has other answers on this device, it is in the list twice.
status-import-failed = No order could be read from this file, so nothing was changed. Choose a file that you saved here with “Save all orders to a file”.
status-newer-file = A newer version of this page wrote this file, so nothing was changed. Load the page again, then choose the file again.
status-too-many-in-file = Nothing from the file was kept. With its orders there would be more than { $count }. Delete orders that you no longer need, then choose the file again.
status-still-offline = There is still no connection. This page tries again by itself as soon as you are online.
status-storage-failed = This browser did not let the page store anything. Keep the link instead: it holds all your answers.

## Changing an answer

dropped = These answers no longer matter and were left out: { $titles }.
kept-later = Your later answers are kept where they still fit: { $titles }.

## Why another way can be used, or not

condition-opens = { $state ->
        [later] It is possible from { $date } on.
       *[other] It has been possible since { $date }.
    }
condition-act-by = { $state ->
        [later] Then there is time until { $date }.
        [open] There is time until { $date }.
       *[other] By the usual count, the time for it ended on { $date }.
    }
condition-give-up = { $state ->
        [uncertain] By the longest count, it may still work until { $date }.
        [closed] Even by the longest count, it ended on { $date }.
       *[other] After that, it may still work until { $date }.
    }
condition-klarna = { $state ->
        [open] We found no last day, so do it soon.
        [uncertain] We found no last day, but you paid a long time ago.
       *[other] We found no last day, but you paid so long ago that we no longer count on it.
    }
condition-unknown-date = { $remedy ->
        [return-item] { $free-return ->
            [yes] A day is missing, so we cannot say until when it is possible.
           *[other] The order page shows whether it offers “Free returns”.
        }
       *[other] { $problem ->
            [other] The order page shows whether it offers this.
           *[any] A day is missing, so we cannot say until when it is possible.
        }
    }
condition-shut = { $remedy ->
        [open-dispute] You said that the order offers no dispute any more.
        [return-item] { $item ->
            [used] Sellers usually take back only unused items.
           *[other] We know of no free return for this order, and the seller has not agreed to another.
        }
       *[other] { $region ->
            [unknown] You gave no country, so we know of no such right.
            [elsewhere] We looked at the laws of only a few countries, and yours is not among them.
           *[other] We know of no such right in your country.
        }
    }
condition-always = We know of no last day for it.
other-why = Why we say so:

## Ticks and print

steps-ticks = Tick what is done. The ticks stay on this device.
print-button = Print, or save as PDF
print-heading = On paper
print-intro = The print-out holds this plan, its dates and the link.

## Names that people type, beside those that the browser knows

country-aliases = uk=GB; england=GB; scotland=GB; wales=GB; northern ireland=GB; great britain=GB; usa=US; america=US; turkey=TR; czech republic=CZ; holland=NL; korea=KR; republic of korea=KR; deutschland=DE; österreich=AT; españa=ES; italia=IT; polska=PL; brasil=BR; nederland=NL; belgique=BE; suisse=CH; schweiz=CH; reunion=RE; ivory coast=CI; emirates=AE
currency-aliases = €=EUR; euro=EUR; euros=EUR; £=GBP; pound=GBP; pounds=GBP; us dollar=USD; rmb=CNY; yuan=CNY; zloty=PLN; real=BRL; reais=BRL

## How the advice will change

outlook-heading = How this changes with time
outlook-intro = { $action ->
        [message-seller] A look ahead: what this page would say on later days if you have still not written to the seller. Each line opens the page of that day.
       *[other] A look ahead: what this page would say on later days if nothing else happens. Each line opens the page of that day.
    }
outlook-same = As far as we can look ahead, the advice stays the same if nothing else happens.
outlook-until = Until { $date }:
outlook-from = From { $date }:
outlook-from-until = From { $date } to { $until }:
outlook-ask = { $count ->
        [0] it depends on one more answer ({ $title })
        [1] { $actions }, after one more answer ({ $title })
       *[other] { $actions }, depending on one more answer ({ $title })
    }
# The claim comes first in a sentence; what else may come depends on whether it was made.
outlook-claimed = { $claim }, if you have not done so already
outlook-quoted = “{ $action }”
outlook-or = { $one } or { $other }
outlook-why = { $ground ->
        [cancel-unanswered] The time to answer your cancel request is then over.
        [early-message] The parcel should be here by then, but a dispute is not possible yet.
        [message-first] A dispute is possible then, and there is time to ask the seller first.
        [dispute-maybe] It may be too late, but it may still work.
        [charges-last-days] The time for a dispute is then nearly over.
        [other-last-days] The time for a dispute is then nearly over.
        [claim-now] The ways at AliExpress are then over.
        [claim-by-expected] It may be too late, but some banks count from a later day.
        [claim-maybe] It may be too late, but it may still work.
        [law-left] It is then the only way left that we know.
        [nothing-left] None of the ways that we know is open then.
        [free-return-maybe] It may be too late, but it may still work.
        [free-return-wrong] A dispute is then no longer possible.
        [free-return-wrong-maybe] It may be too late, but it may still work.
        [goodwill] It is then late to ask for a return.
        [dispute-unanswered] The time to answer your dispute is then over.
        [rejected-late] AliExpress should have decided by then.
        [review-late] AliExpress should have decided by then.
        [evidence-late] The countdown for your proof is then over.
        [return-too-late] The time to send the item back is then over.
        [return-unbooked] Your return should be noted by then.
        [appeal-unanswered] Your appeal should be answered by then.
        [lost-goodwill] None of the other ways that we know is open then.
        [refund-slow] The refund should be here by then.
        [refund-late] Even the longest wait is then over.
        [paypal-clock] These are the last days at PayPal.
       *[other] { "" }
    }

## What would change the advice

changes-heading = What would change this
changes-intro = If one of these answers is right instead, or becomes right, the plan is another one.
changes-if = If “{ $answer }” ({ $title }):

### Letters

letters-heading = Letters, ready to send
    .intro = { $action ->
        [wait] You need not write today. These are ready if the wait brings nothing. Fill in what stands in [square brackets].
       *[other] Fill in what stands in [square brackets], change what does not fit, and copy it. Nothing is sent from here.
    }
letters-attachments-hint = Delete the line of each attachment that you do not have.
letters-fill-heading = Type once, for all letters
letters-fill-order = Order number
letters-fill-name = Your name
letters-fill-private = These two stay on this page. They never go into the link.
letters-text = Text, for you to change: { $title }
letters-copy = Copy the letter
letters-further-period = It sets { $further-period-ends } as the last day to deliver. If the order is not here after that day, end the contract in writing.

letter-gap-order = [order number]
letter-gap-name = [your name]
letter-attachments = Attached:
letter-attachment = Attachment { $letter }: { $item ->
    [evidence-listing] The item’s page as it was when I bought it
    [evidence-receipt] The receipt of my payment
    [evidence-cancel-request] My cancel request
    [evidence-notice-copy] My message to the seller
    [evidence-neighbours] A note of whom I asked
    [evidence-failure-video] A video of the failure
    [evidence-carrier-report] The delivery company’s report of the damage
    [evidence-if-delivered] The delivery company’s answer
    [evidence-if-returned] The paper that says why it went back
    [evidence-earlier-request] My earlier cancel request
    [evidence-if-sent-back] Receipt and tracking of the return
    [evidence-arn] The refund’s ARN
    [evidence-statement] My statement since the purchase
    [evidence-seller-contacted] My message to the seller
    [evidence-dispute-result] The result of my dispute
    [evidence-shop-opinion] A repair shop’s opinion
    [evidence-brand-letter] The brand’s letter
    [evidence-further-period] My first letter
    [evidence-day-noticed] The day I noticed the problem
    [evidence-illegal-notice] A notice from AliExpress
    [evidence-request] What AliExpress asked me for
    [evidence-support-contacted] My message to AliExpress customer service
    [evidence-refusal] The refusal of my claim
    [evidence-both-charges] My statement with each payment
    [evidence-block-notice] The message about the block
    [evidence-open-orders] My open orders
   *[other] { $what }
}
letter-end =
    Kind regards,
    { $name }

letter-to-chat = To the seller, in the chat. On the website: Account → “Message Center”. In the app: Account → Orders → the order → the chat.
letter-to-record = { letter-to-chat } Keep a screenshot with its day.
letter-to-dispute = For the dispute. Paste it into the field for the description, or for your answer.
letter-to-support = To AliExpress customer service: Account → “Message Center”, or the “Help Center” chat.

letter-order = Order number: { $order }
letter-hello =
    Hello,

    { letter-order }
letter-dear =
    Dear AliExpress team,

    { letter-order }
letter-decide = Please tell me within { $n-look-again } days what you decide, and give me a case number. Thank you.
letter-law-head =
    { letter-hello }
    Goods: [what you ordered], for private use
    { letter-facts }
letter-answer = { $answer-by ->
    [absent] Thank you for your help.
   *[other] Please answer by { $answer-by }. Thank you for your help.
}
letter-answer-in-days = Please answer within { $n-look-again } days. Thank you for your help.
letter-paid-day = { $paid ->
    [absent] [day of payment]
    [unknown] [day of payment]
   *[other] { $paid }
}
letter-dispute-since = { $opened ->
    [unknown] I opened a dispute on [day of opening].
   *[other] I opened a dispute on { $opened }.
}
letter-agreed = { $agreed ->
    [absent] Thank you for taking the item back.
    [unknown] A return was agreed.
   *[other] A return was agreed on { $agreed }.
}
letter-sent-day = { $sent ->
    [absent] [day of posting]
    [unknown] [day of posting]
   *[other] { $sent }
}
letter-arrived = { $arrived ->
    [absent] {""}
    [lost] {""}
    [not-yet] {""}
    [unknown] {""}
   *[other] {" "}The tracking shows that it arrived on { $arrived }.
}
letter-price = { $amount ->
    [absent] the full price
   *[other] the full price of { $amount } { $currency }
}
letter-refund-sum = { $tier ->
    [platinum] { $amount } { $currency }
    [diamond] { $amount } { $currency }
   *[other] [amount of the refund]
}
letter-refund-facts = { $approved ->
    [unknown] A refund of { letter-refund-sum } was agreed on [day it was agreed].
   *[other] A refund of { letter-refund-sum } was agreed on { $approved }.
}
letter-way = { $shipped ->
    [absent] {""}
    [unknown] {""}
   *[other] {" "}It was sent on { $shipped }.
}{ $due ->
    [absent] {""}
    [unknown] {""}
   *[other] { $due-is-over ->
        [yes] {" "}The last day of the delivery time was { $due }.
       *[no] {" "}The last day of the delivery time is { $due }.
    }
}{ $tracking ->
    [stuck] {" "}The tracking shows nothing new since [day of the last line].
    [none] {" "}There is no tracking for it.
    [wrong] {" "}The tracking number does not seem to belong to my parcel.
    [returning] {" "}The tracking shows that the parcel goes back to the sender.
    [to-collect] {" "}The parcel waits for me at [the pickup point].
    [to-pay] {" "}[Customs or the delivery company] asks me for [what is asked for].
   *[other] {""}
}
letter-arrival = { $delivered ->
    [absent] {""}
    [unknown] {""}
   *[other] The parcel came on { $delivered }.{" "}
}
letter-facts = { $problem ->
    [not-received] { $stage ->
        [delivered] The tracking says “delivered”{ $delivered ->
            [unknown] {""}
           *[other] {" "}on { $delivered }
        }. I did not receive the parcel.
        [shipped] I have not received the parcel.{ letter-way }
       *[other] I have not received the parcel.
    }
    [not-as-described] { letter-arrival }The item differs from its page. Promised: [what the page says]. Received: [what you got].
    [wrong-item] { letter-arrival }It seems that the parcel did not hold what I ordered. Ordered: [what you ordered]. Received: [what you got, or “nothing”].
    [defective] { letter-arrival }The item does not work: [what happens when you use it].
    [damaged] { letter-arrival }The item arrived damaged: [what is broken].
    [counterfeit] { letter-arrival }Its marks differ from those of the brand: [what differs].
    [incomplete] { letter-arrival }Pieces are missing: [what is missing].
    [late] { letter-arrival }The order came after the promised day, and I no longer need the item. It is { letter-state }.
    [changed-mind] { letter-arrival }I no longer need the order.{ $item ->
        [absent] {""}
       *[other] {" "}The item is { letter-state }.
    }
    [too-slow] I paid on { letter-paid-day }. The order has not been sent, and I cannot wait longer.
    [account-blocked] My account is blocked since [day], and this order is still open. I cannot follow it up there.
    [charged-twice] I was charged on [both days], [both sums]. [One payment or no payment] belongs to an order.
   *[other] [What went wrong, and on which day.]
}
letter-state = { $item ->
    [used] complete, but used
   *[other] unused and complete, in its packing
}
letter-ask = { $problem ->
    [incomplete] Please refund the price of the missing pieces: [amount].
    [not-as-described] Please refund [the full price, or a part with its amount].{ $amount ->
        [absent] {""}
       *[other] {" "}The price was { $amount } { $currency }.
    }
    [late] Please let me send it back, and refund the price.
    [changed-mind] Please let me send it back, and refund the price.
    [account-blocked] Please let the order go on, or refund { letter-price }.
    [charged-twice] Please return the payment that belongs to no order: [amount].
    [absent] Please [what you ask for].
    [other] Please [what you ask for].
   *[other] Please refund { letter-price }.
}
letter-claim-facts = { $stage ->
    [refund] { letter-refund-facts } It did not reach me.
   *[other] { letter-facts }
}{ $opened ->
    [absent] {""}
    [unknown] {""}
   *[other] {" "}I opened a dispute on AliExpress on { $opened }.
}
letter-claim-head =
    Payment to: AliExpress
    Day of payment: { letter-paid-day }
    { letter-order }
    Amount: { $stage ->
        [refund] { letter-refund-sum }
       *[other] { $amount ->
            [absent] [amount on your statement]
           *[other] { $amount } { $currency }
        }
    }
letter-claim =
    { letter-claim-head }
    { letter-claim-facts }

    { letter-tried }
letter-tried = What I tried with the seller: [what, and on which day].

letter-cancel-reason =
    { letter-order }
    { $problem ->
        [too-slow] { letter-facts }
       *[other] I no longer need this order. It has not been sent yet.
    }{ $asked ->
        [absent] {""}
        [unknown] {""}
       *[other] {" "}I asked to cancel it on { $asked }.
    }
    { $cancel ->
        [asked] Please accept the cancellation and refund the full payment the way I paid.
       *[other] Please accept the cancellation within { $n-cancel-answer } days and refund the full payment the way I paid.
    } Please do not send the parcel any more. Thank you.
    .title = Reason for the cancellation
    .to = For the seller. Paste it into the field for the reason, or into the chat if there is none.
letter-seller-not-received =
    { letter-hello }
    { letter-facts }

    { $tracking ->
        [to-collect] I am going to collect it. Please send me today any papers that are needed for that.
        [to-pay] Please tell me today whether tax or duty was paid for this order already, and send me the papers that are needed, such as the invoice.
        [returning] Please tell me why it goes back and which address was on it. Then please refund { letter-price } through AliExpress, or send it again.
       *[other] Please find out where the parcel is, and correct the tracking on the order page if it is wrong. If it cannot be found, please refund { letter-price } through AliExpress.
    }
    { letter-answer }
    .title = Ask the seller for the parcel
    .to = { letter-to-chat }
letter-seller-wrong =
    { letter-hello }
    { letter-facts }

    { letter-ask } Please pay it through AliExpress. I hope that we find a good solution.
    { letter-answer }
    .title = Tell the seller what is wrong
    .to = { letter-to-chat }
letter-seller-regret =
    { letter-hello }
    { letter-facts }

    { $stage ->
        [shipped] Can the parcel still be stopped? If not, may I send it back unused when it is here, and get a refund? Please tell me who pays the postage.
       *[other] { $free-return ->
            [yes] The order shows “Free returns”. Please accept my return on AliExpress, with the free label, and refund the price when it is back.
           *[other] May I send it back for a refund? Please show the address on the order page, and tell me who pays the postage.
        }
    }
    { letter-answer }
    .title = Ask the seller to take it back
    .to = { letter-to-chat }
letter-seller-reminder =
    { letter-hello }
    { $stage ->
        [dispute] { letter-dispute-since } I have no answer from you yet.
       *[other] I wrote to you on [day of your message] and have no answer yet.
    }
    { letter-facts }

    { $problem ->
        [not-received] { $stage ->
            [dispute] { letter-ask }
           *[other] { $tracking ->
                [returning] { letter-ask }
               *[other] Please find out where the parcel is, or refund { letter-price }.
            }
        }
       *[other] { letter-ask }
    } Please do it through AliExpress. Thank you.
    .title = Remind the seller
    .to = { letter-to-chat }
letter-friendly-no =
    { letter-hello }
    { $seller ->
        [agreed] Thank you for agreeing. Please pay the refund through AliExpress.
       *[other] Thank you for your message. I understand your wish, but I cannot agree to it.
    }
    Until AliExpress shows the full refund, I
    - keep to the dates on the order page,
    - do not confirm anything more on the order page,
    - { $stage ->
        [dispute] leave the dispute open,
       *[other] { $problem ->
            [changed-mind] send nothing back before the order page shows the return,
           *[other] open a dispute in time, and do not close it,
        }
    }
    - pay and take money only through AliExpress.

    { $stage ->
        [dispute] If you have an offer, please put it into the dispute.
       *[other] I hope that we find a good solution on AliExpress.
    } Thank you for understanding.
    .title = A friendly no to waiting, closing or paying elsewhere
    .to = { letter-to-chat }
letter-return-costs =
    { letter-hello }
    { $seller ->
        [agreed] Thank you for taking the item back. Before I send it, please confirm on AliExpress the sum of the refund, the address, and who pays the postage.
       *[other] { letter-facts }

        The postage for a return is about [amount]. { $problem ->
            [changed-mind] Please tell me who pays it, and show the address on the dispute page.
            [other] Please tell me who pays it, and show the address on the dispute page.
           *[wrong] The problem is not my doing. Please send a free return label, or refund without a return.
        }
    }
    { letter-answer }
    .title = Settle who pays for the return
    .to = { letter-to-chat }
letter-return-sent =
    { letter-hello }
    { letter-agreed } I handed the return in at the post office on { letter-sent-day }. Tracking number: [number of the return].
    It holds [what you sent back], in the packing it came in. The number also stands on the return page of the order.{ letter-arrived }

    Please confirm when it is there and refund what was agreed. Thank you.
    .title = The return is handed in
    .to = { letter-to-chat }
letter-goodwill =
    { letter-hello }
    { letter-facts }

    { $dispute ->
        [lost] The dispute was decided against me. May I ask for a promotional code for my next order? Until which day could I use it?
        [part] The dispute brought back only a part. May I ask for a promotional code for my next order? Until which day could I use it?
        [appealed] My appeal brought no answer. May I ask for a promotional code for my next order? Until which day could I use it?
       *[other] You do not have to, but may I ask for your help: a part of the price, a discount code, or a return for which I pay the postage?
    }
    { letter-answer }
    .title = Ask the seller for a favour
    .to = { letter-to-chat }

letter-dispute-text =
    { letter-order }, paid on { letter-paid-day }, [what you ordered].
    { letter-facts }
    { $seller ->
        [no-answer] I wrote to the seller and got no answer.
        [refused] I asked the seller for help. The answer was no.
        [agreed] The seller agreed in the chat, but AliExpress shows no refund yet.
        [stalling] The seller’s proposal in the chat does not solve it.
       *[other] { $action ->
            [message-seller] I wrote to the seller on { $today }. [What the seller answered, or that no answer came.]
           *[other] [If you wrote to the seller: on which day, and what came of it.]
        }
    }
    { letter-ask }
    The attachments show it.
    .title = Text for the dispute
    .to = { letter-to-dispute }
letter-counter-offer =
    { letter-hello }
    { letter-dispute-since } Thank you for your offer of [the offer].

    First: { letter-facts }
    Second: With your offer I would still lose [amount, and why].
    Third: I can accept [your sum], as a refund through AliExpress{ $problem ->
        [not-received] .
       *[other] {" "}without a return.
    }

    Please change your offer in the dispute. Thank you.
    .title = Answer to an offer that is too low
    .to = { letter-to-dispute }
letter-escalation =
    { letter-dear }
    { letter-dispute-since } { letter-facts }

    { $dispute ->
        [rejected] The seller rejected it. My answer, point by point:
       *[other] What I want to add, point by point:
    }
    First: [your first point]. Attachment [A, B or C] shows [what it shows].
    Second: [your next point]. Attachment [A, B or C] shows [what it shows].

    { letter-ask } Please decide, or tell me which proof is still missing. Thank you.
    .title = Answer for AliExpress, point by point
    .to = { letter-to-dispute }
letter-appeal =
    { letter-dear }
    { $dispute ->
        [part] { $decided ->
            [unknown] I was given only a part of the money.
           *[other] On { $decided } I was given only a part of the money.
        } I do not accept it, and ask you to look at the dispute again.
       *[other] { $decided ->
            [unknown] My dispute was decided against me.
           *[other] On { $decided } my dispute was decided against me.
        } I ask you to look at it again.
    }

    What is new: [the new proof, and what it shows].
    What may have been misread: [what, and where it can be seen].
    In short: { letter-facts }

    { letter-ask } Thank you for your help.
    .title = Appeal: what is new
    .to = For AliExpress. Paste it into the field behind “Appeal” in the dispute details.

letter-carrier =
    Dear customer service,

    Tracking number: [tracking number]
    { $tracking ->
        [to-collect] This parcel waits for me at [the pickup point]. Please tell me in writing by which day and with which papers I can collect it, and keep it until then.
        [returning] This parcel goes back to the sender. Please tell me in writing why, when delivery was tried, and which address is on it.
       *[other] { letter-facts }

        Please tell me in writing where it is. If it was delivered, please send me the proof: day, town, weight and signature.
    }
    { $answer-by ->
        [absent] Please answer soon: I need it for the shop, AliExpress.
       *[other] I need your answer for the shop, AliExpress, by { $answer-by }.
    } Thank you.
    .title = Ask the delivery company
    .to = To the delivery company, by e-mail or the form on its website.

letter-support-cancel =
    { letter-dear }
    { $cancel ->
        [refused] I asked to cancel this order, and the seller refused, although it has not been sent.
       *[other] { $asked ->
            [unknown] I asked to cancel this order on [day of your request].
           *[other] I asked to cancel this order on { $asked }.
        } Sellers have { $n-cancel-answer } days to answer. No answer came, and the order has not been sent.
    }

    Please close the order and refund the full payment the way I paid. { letter-decide }
    .title = No cancellation: ask AliExpress
    .to = { letter-to-support }
letter-support-dispute =
    { letter-dear }
    { letter-dispute-since } { $dispute ->
        [waiting] The seller has not answered.
        [asked-to-close] The seller asks me to close it before a refund is shown. I leave it open.
       *[other] There is no decision yet.
    } { letter-facts }

    { $dispute ->
        [reviewing] Please decide the dispute.
       *[other] Please step in and decide the dispute.
    } { letter-ask } { letter-decide }
    .title = The dispute stands still: ask AliExpress
    .to = { letter-to-support }
letter-support-return =
    { letter-dear }
    { $arrived ->
        [lost] My return is handed in, but [its tracking has stopped, or the warehouse says it never came].
       *[other] My return is sent, but nobody has noted it.
    }
    Day of posting: { letter-sent-day }
    Tracking number of the return: [number of the return].{ letter-arrived }

    { $arrived ->
        [lost] The attachments show that the delivery company took it over. Please decide who is responsible, refund what was agreed, and answer within { $n-look-again } days. Thank you.
       *[other] Please note the return, refund what was agreed, and answer within { $n-look-again } days. Thank you.
    }
    .title = { $arrived ->
            [lost] The return is lost: ask AliExpress
           *[other] The return is not noted: ask AliExpress
        }
    .to = { letter-to-support }
letter-support-more-time =
    { letter-dear }
    { letter-agreed } I could not send it in time: [the honest reason].

    Please allow me to send it now, with a new countdown on the dispute page. { letter-answer-in-days }
    .title = Ask for more time for the return
    .to = { letter-to-support }
letter-support-closed =
    { letter-dear }
    My dispute was closed, but I did not agree to that and no refund is shown.
    { letter-facts }

    As far as I know, a seller can close a dispute only by agreeing to it. { letter-ask } Please tell me within { $n-look-again } days where the money is. Thank you.
    .title = The dispute was closed: ask AliExpress
    .to = { letter-to-support }
letter-support-refund =
    { letter-dear }
    { letter-refund-facts }

    { $to ->
        [not-shown] [Who] told me of it on [day]. The order page shows no refund. Please tell me the day, the sum and the number of the refund.
        [bonus] It came as AliExpress bonus, and I have not used it. Please pay the refund the way I paid.
        [less] The order shows only [amount shown]. Please pay the rest.
        [gone] It was sent to my old card or account, which is closed. Please tell me where the money is, and send me its ARN if it went to a card.
       *[other] It did not reach me, and it is not on my statement. Please trace it, and send me its ARN if it went to a card.
    }
    { letter-answer-in-days }
    .title = The refund is wrong: ask AliExpress
    .to = { letter-to-support }
letter-evidence =
    { letter-dear }
    You asked me for [proof, or what you were asked]. { letter-facts }

    First: attachment [A] shows [what it shows].
    Second: attachment [B] shows [what it shows].

    { letter-ask } If something is still missing, please tell me what it is and give me more time. Thank you.
    .title = Your proof, numbered
    .to = { letter-to-dispute }
letter-support-evidence =
    { letter-dear }
    You asked me for proof.{ $respond-by ->
        [unknown] {""}
       *[other] {" "}The last day was { $respond-by }.
    } I could not send it in time: [the honest reason]. I have sent it on the dispute page now.

    Please look at it before you decide, and give me more time if something is missing. { letter-answer-in-days }
    .title = The proof comes late: ask AliExpress
    .to = { letter-to-support }
letter-support-label =
    { letter-dear }
    { letter-agreed } I cannot send the item: [the label is refused, no drop-off point takes it, or no address is shown]. The attachments show it.

    Please give me a label that works, or another place that takes it, and a longer countdown on the dispute page. Please confirm both there. { letter-answer-in-days }
    .title = The return cannot be sent: ask AliExpress
    .to = { letter-to-support }
letter-support-appeal =
    { letter-dear }
    I appealed the decision in my dispute{ $appealed ->
        [unknown] .
       *[other] {" "}on { $appealed }.
    } There is no answer yet. { letter-facts }

    { letter-ask } { letter-decide }
    .title = The appeal has no answer: ask AliExpress
    .to = { letter-to-support }
letter-support-account =
    { letter-dear }
    My account is blocked since [day]. I still have this open order, and its time limits run on.

    Please tell me the reason of the block, and let the order go on: [what should happen with it]. { letter-answer-in-days }
    .title = The account is blocked: ask AliExpress
    .to = To AliExpress customer service: the “Help Center” chat, or the way that the message about the block names.
letter-support-twice =
    { letter-dear }
    My statement shows these payments: [day and sum], [day and sum]. { letter-order-of-payments }

    Please return the payment that belongs to no order, the way I paid. { letter-decide }
    .title = Charged twice: ask AliExpress
    .to = { letter-to-support }
letter-order-of-payments = “My orders” shows [one order, or no order] for them.
letter-claim-status =
    { letter-claim-hello }

    { letter-claim-head }
    I asked you for this money on [day of your claim], case number [number]. Please tell me within { $n-look-again } days how it stands, and whether you need more proof. Thank you.
    .title = Ask how the claim stands
    .to = { letter-claim-to }
letter-refusal-answer =
    { letter-claim-hello }

    { letter-claim-head }
    You refused my claim on [day], case number [number]. Please send me the reason in writing, and what the shop sent you.

    What your reason says: [the reason]. My answer: [your answer].
    What is new: [the new proof, and what it shows].
    In short: { letter-claim-facts }

    Please look at it again, and tell me within { $n-look-again } days what you decide. If it stays a no, please send me your final answer in writing, and tell me which body I can turn to. Thank you.
    .title = Answer to a refused claim
    .to = { letter-claim-to }
letter-claim-hello = { $provider ->
    [paypal] Dear PayPal team,
    [klarna] Dear Klarna team,
   *[card] Dear card team,
}
letter-claim-to = { $provider ->
    [paypal] To PayPal: in the case, or to customer support.
    [klarna] To Klarna: in the case, or to customer service.
   *[card] To the bank of the card, by its app or form. Keep a copy.
}
letter-charges-carrier =
    Dear customer service,

    Tracking number: [tracking number]
    You ask me for [sum or papers] for this parcel. Please tell me within { $n-look-again } days what it is for, and by which day I have to answer.
    If the order’s tax line is attached, the tax was paid at the checkout already, and I object to paying it again.
    Please keep the parcel until this is settled. Thank you.
    .title = Check or refuse a demand for money
    .to = To the delivery company or customs, by the address or the form on its own website.
letter-support-other =
    { letter-dear }, [what you ordered].
    { letter-facts }
    { letter-tried }

    { letter-ask } Please tell me within { $n-look-again } days what AliExpress can do, and give me a case number. Thank you.
    .title = Ask AliExpress for help
    .to = { letter-to-support }

letter-trace-refund =
    Dear customer team,

    Seller: AliExpress
    { letter-order }
    { letter-refund-facts }
    ARN, if it went to a card: [ARN]

    { $to ->
        [gone] It was sent to my old card or account, which is closed: [last four digits]. Please tell me where the money is and how I get it.
       *[other] I cannot find it on my statement. Please trace it and tell me where it is.
    }
    { letter-answer-in-days }
    .title = Trace a refund
    .to = To the bank, PayPal or Klarna, where the refund should arrive.
letter-paypal =
    Dear PayPal team,

    { letter-claim }
    { $stage ->
        [refund] Please refund this sum.
       *[other] { letter-ask }
    } If you need more proof, please tell me. Thank you.
    .title = Text for PayPal
    .to = To PayPal. Paste it into the field that opens when you report a problem.
letter-klarna =
    Dear Klarna team,

    { letter-claim }
    Please pause my payments while you look into it, and take the sum off my bill. If you need more proof, please tell me. Thank you.
    .title = Text for Klarna
    .to = To Klarna. Paste it into the field that opens when you report a problem.
letter-chargeback =
    Dear card team,

    { $region ->
        [us] { $pay ->
            [credit-card] This is a billing error notice for this payment with my card.
           *[other] Please start a chargeback for this payment with my card.
        }
       *[other] Please start a chargeback for this payment with my card.
    }
    { letter-claim-head }
    Card: [last four digits]

    Reason: { letter-claim-facts }
    { letter-tried }
    { $section-75-until ->
        [absent] {""}
       *[other] Please treat this as a claim under Section 75 of the Consumer Credit Act too.
    }
    Please credit the sum to my account. Please confirm this letter within { $n-look-again } days, and tell me your last day for further proof. Thank you.
    .title = { $region ->
            [us] { $pay ->
                [credit-card] Billing error notice to the card company
               *[other] Chargeback: text for your bank
            }
           *[other] Chargeback: text for your bank
        }
    .to = To the bank of the card. Send it by its app or form{ $region ->
            [us] { $pay ->
                [credit-card] , and also by post to the address for “billing inquiries”.
               *[other] , and keep a copy.
            }
           *[other] , and keep a copy.
        }

letter-withdrawal =
    Hello,

    I withdraw from (cancel) my contract for this order.
    { letter-order }
    Goods: [what you ordered]
    { $stage ->
        [delivered] Received on: { $delivered ->
            [unknown] [day it came]
           *[other] { $delivered }
        }
       *[other] The goods have not come yet.
    }
    I bought them for private use. Day of this notice: { $today }

    Please refund the price and the ordinary delivery cost by the same means of payment, not as bonus, within { $n-legal-refund } days. { $stage ->
        [unshipped] Please do not send the goods any more.
       *[other] Please show the address for the return on the order page, and tell me who pays the postage.
    } Please confirm this notice.
    .title = Notice that you cancel by law (withdrawal)
    .to = { letter-to-record }
letter-further-period =
    { letter-law-head }

    I set a further period for the delivery: until { $further-period-ends }. Please deliver by then. If the goods are not here by that day, I will end the contract and ask for all the money. Day of this letter: { $today }. Thank you.
    .title = By law, first: set a further period
    .to = { letter-to-record }
letter-end-of-contract =
    { letter-law-head }

    On [day of your first letter] I set a further period until [last day of it]. The goods have not come. I now end the contract. Please refund all that I paid within { $n-legal-refund } days of this letter. Please confirm it. Thank you.
    .title = By law, then: end the contract
    .to = { letter-to-chat } Send it only when the further period is over.
letter-rejection =
    { letter-law-head }

    Under the Consumer Rights Act 2015 goods must be as described, fit for use and of satisfactory quality. These are not. I received them within the last { $n-reject-gb } days, so I reject them and ask for a full refund. They are ready to be sent back at your cost: please tell me how. Please answer within { $n-legal-refund } days. Thank you.
    .title = Notice that you reject the item, by UK law
    .to = { letter-to-record }
letter-guarantee =
    { letter-law-head } I noticed it on [day].

    By { $region ->
        [gb] the Consumer Rights Act
        [au] the Australian Consumer Law
       *[other] the legal guarantee of my country
    } the goods must be as promised. Please { $problem ->
        [incomplete] send the missing pieces
        [wrong-item] send what I ordered
        [counterfeit] replace the item with a genuine one
       *[other] repair or replace the item
    } at no cost to me. If that is not possible, please refund the price. Please tell me within { $n-legal-refund } days what you will do. Thank you.
    .title = Notice of a fault, by law
    .to = { letter-to-record }


## The calendar file

calendar-heading = Put the dates in your calendar
calendar-intro = { $count ->
        [one] One file with one date. Your calendar reminds you two days and one day before it, at 9 in the morning.
       *[other] One file with { $count } dates. Your calendar reminds you two days and one day before each of them, at 9 in the morning.
    }
calendar-button = Save the calendar file
calendar-preview = There is no calendar file for a preview. Go back first, then save the file there.
calendar-reveals = Each date carries the link to this plan. Whoever can read your calendar can open it and see your answers.
calendar-name = Recoup: dates of your order
calendar-look-again = Look at your order and at your plan again
    .note = A wait, or the seller’s time to answer, may be over by this day. Look at the order page first, then open the link below and see what to do next.
calendar-latest = The latest day is { $latest }.
calendar-worked-out = Worked out on { $today }. The advice may have changed since then, so open the link before you act.
calendar-link = Your plan, as it stands on the day you open it:

## Sharing

share-heading = Keep or share this plan
share-intro = { $pinned ->
        [absent] The link holds everything: open it on another day or another phone, and the plan is worked out anew for that day. The page then also says what has changed.
       *[other] The link holds everything, also the day that this plan is worked out for: { $pinned }. It opens this plan on any day. To share a plan that keeps up with the days, go back to today’s plan first.
    }
share-heading-preview = Share this preview
share-intro-preview = The link opens the preview that you see now, and it says that it is one. To share the plan of today with the answers given, go back first.
share-reveals = Anyone who has the link can see { $count ->
        [one] your answer
       *[other] your { $count } answers
    }{ $days ->
        [0] { "" }
        [one] , with the day that you gave
       *[other] , with the { $days } days that you gave
    }{ $countries ->
        [0] { "" }
       *[other] , with your country
    }{ $amounts ->
        [0] { "" }
       *[other] , with the amount
    }.
share-no-server = They stand in the part of the link that browsers send to no server. Your name, order number and address are not in it.
share-answers = What exactly is in the link
share-label = Link to this plan
share-copy = Copy the link
share-send = Share the link
share-title = My plan from Recoup
share-title-preview = A preview from Recoup

qr-label = QR code of the link to this plan
qr-caption = To open the plan on a phone, point its camera at this code. It shows the same as the link.
qr-too-long = The link is too long for a QR code.

## What has changed since a link was made

since-made = This link was made on { $made }.
since-then = Since then:
since-nothing = Nothing has changed since then.
since-advice = The advice was “{ $before }” and is now “{ $now }”.
since-opened = The first day for a dispute has come: { $date }.
since-passed = This day is over: { $what } ({ $date }).
since-doubtful = This day is over, but it may still work: { $what } ({ $date }).
since-near = This day is near: { $what } ({ $date }, { $relative }).

## In a frame on another page

embed-open = This help is Recoup: open it in a new tab, with your answers
footer-embedding = Put Recoup on your page
