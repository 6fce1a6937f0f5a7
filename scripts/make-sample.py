#!/usr/bin/env python3
"""Writes the response files of the sample, content/responses/YYYY-MM.csv, and content/invited.csv,
which says how many people were asked.

The same bytes come out on every machine: one seeded generator, of which only random() is used,
and nothing but additions, multiplications and comparisons of its numbers.

The stories are drawn by quota: per product, quarter and plan the number of promoters, passives
and detractors is fixed; who they are, when they answered and what they wrote is chance, bent by
tenure, region, channel and month. Last, answers by email and by text message are divided anew, so
that the mix of channels hides in 2026-Q3 what the scores within them did.

    scripts/make-sample.py             writes the files
    scripts/make-sample.py --check     compares the files with what would be written, then prints
                                       what they hold: scores by product and quarter, the mix
                                       reversals (plans inside Devices, channels in the whole), the
                                       small segments, the rows set aside
"""

import argparse
import csv
import datetime
import pathlib
import random
import sys

SEED = 20261006
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "content" / "responses"
INVITED = FOLDER.parent / "invited.csv"
COLUMNS = ["response_id", "responded_at", "score", "product", "region", "plan", "channel",
           "tenure", "customer_id", "comment"]

# ---------------------------------------------------------------------------------------------
# What is drawn: counts and targets. One entry a quarter, 2024-Q4 to 2026-Q3; the last entry is
# the first five days of October 2026.

QUARTERS = ["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2",
            "2026-Q3", "2026-Q4"]
PLANS = ["Starter", "Standard", "Premium", "Business"]
TENURES = ["First 90 days", "90 days to a year", "1 to 3 years", "Over 3 years"]

ANSWERS = {
    "Store": [1204, 1037, 1058, 1112, 1296, 1143, 1187, 1231, 66],
    "Helpdesk": [1052, 1071, 1034, 1046, 1068, 1097, 1083, 1126, 58],
    "Cloud": [752, 771, 748, 739, 766, 783, 758, 774, 41],
    "Devices": [718, 704, 711, 726, 763, 731, 742, 888, 47],
}

NPS = {
    "Store": [21.3, 18.9, 20.8, 19.7, 26.2, 34.4, 42.1, 50.3, 51.0],
    "Helpdesk": [31.2, 29.1, 30.6, 30.2, 28.9, 32.2, 40.9, 45.3, 46.0],
    "Cloud": [38.1, 36.0, 37.6, 35.6, 38.3, 36.2, 37.9, 37.1, 37.0],
}

# Where a quarter's score was in each of its months, in points from the quarter's own score.
SLOPE = {
    ("Store", "2025-Q4"): [-3, 0, 3], ("Store", "2026-Q1"): [-3, 0, 3],
    ("Store", "2026-Q2"): [-3, 0, 3], ("Store", "2026-Q3"): [-2, 0, 2],
    ("Helpdesk", "2026-Q1"): [-3, -1, 4], ("Helpdesk", "2026-Q2"): [-3, 0, 3],
    ("Helpdesk", "2026-Q3"): [-1, 0, 1],
}

PLAN_SHARES = {
    "Store": [0.22, 0.41, 0.25, 0.12],
    "Helpdesk": [0.18, 0.39, 0.27, 0.16],
    "Cloud": [0.15, 0.33, 0.29, 0.23],
}
PLAN_POINTS = [-7, 0, 4, 3]

# Devices is set plan by plan: (share, NPS). In the last quarter no plan's score falls, but the
# low-scoring Starter plan grows from an eighth of the answers to two fifths.
DEVICES = [
    [(0.12, -8), (0.41, 37), (0.32, 50), (0.15, 54)],
    [(0.11, 3), (0.41, 40), (0.33, 55), (0.15, 52)],
    [(0.12, -6), (0.40, 38.5), (0.33, 50), (0.15, 58)],
    [(0.11, 1), (0.40, 39.5), (0.34, 51), (0.15, 55)],
    [(0.13, 4), (0.40, 43), (0.32, 53.5), (0.15, 53)],
    [(0.12, -2), (0.41, 36), (0.32, 53), (0.15, 56)],
    [(0.12, 2), (0.40, 40), (0.33, 51.5), (0.15, 55.5)],
    [(0.40, 4), (0.29, 42), (0.21, 53), (0.10, 57.5)],
    [(0.40, 4), (0.29, 42), (0.21, 53), (0.10, 57.5)],
]

PASSIVES = {"Store": 0.27, "Helpdesk": 0.28, "Cloud": 0.31, "Devices": 0.27}

TENURE_SHARES = {
    "Store": [0.17, 0.25, 0.33, 0.25], "Helpdesk": [0.13, 0.23, 0.37, 0.27],
    "Cloud": [0.11, 0.22, 0.38, 0.29], "Devices": [0.12, 0.24, 0.36, 0.28],
}
STARTER_TENURE = [0.28, 0.29, 0.27, 0.16]
BUNDLE_TENURE = [0.62, 0.16, 0.13, 0.09]
REGION_SHARES = [("North America", 0.35), ("DACH", 0.27), ("Nordics", 0.20), ("Iberia", 0.18)]
CHANNEL_SHARES = {
    "Store": [("Email", 0.66), ("In-app", 0.12), ("SMS", 0.22)],
    "Helpdesk": [("Email", 0.58), ("In-app", 0.23), ("SMS", 0.19)],
    "Cloud": [("Email", 0.36), ("In-app", 0.59), ("SMS", 0.05)],
    "Devices": [("Email", 0.62), ("In-app", 0.20), ("SMS", 0.18)],
}

# Small segments by count: Iceland stays below five answers a quarter, the paper card dies out.
SMALL_REGIONS = {
    "Store": {"Iceland": [4, 3, 2, 4, 3, 4, 2, 3, 0],
              "Baltics": [17, 15, 16, 18, 16, 19, 17, 18, 2]},
    "Helpdesk": {"Baltics": [14, 13, 15, 12, 14, 15, 13, 15, 1]},
    "Cloud": {"Baltics": [8, 9, 7, 9, 8, 10, 9, 8, 0]},
    "Devices": {"Baltics": [9, 8, 10, 9, 11, 9, 8, 12, 1]},
}
SMALL_CHANNELS = {
    "Store": {"Paper card": [62, 54, 46, 40, 32, 25, 23, 12, 0]},
    "Devices": {"Paper card": [34, 30, 24, 21, 16, 12, 10, 5, 0]},
}

# How far an answer is bent, in points of NPS.
TENURE_POINTS = {"First 90 days": -21, "90 days to a year": -1, "1 to 3 years": 2,
                 "Over 3 years": 4}
REGION_POINTS = {"Nordics": 4, "North America": 2, "Iberia": -2, "DACH": -4}
CHANNEL_POINTS = {"Paper card": 7, "Email": 1, "In-app": -2, "SMS": -2}
POINTS_PER_UNIT = 62.0

# Who is asked by text message instead of email, drawn when all else is settled: those who score
# low more often, and from July 2026 on, outside Helpdesk, far more people, because invitations then
# go to the mobile number wherever there is one. The shares are those of email and SMS together.
MESSAGE_SEED = 20260701
MESSAGE_SHARES = {
    "Store": [0.25] * 7 + [0.54, 0.54], "Helpdesk": [0.25] * 9,
    "Cloud": [0.12] * 7 + [0.50, 0.50], "Devices": [0.22] * 7 + [0.58, 0.58],
}
MESSAGE_RANK = {"promoter": 1.32, "passive": 1.06, "detractor": 0.82, None: 1.0}

HOURS = [(7, 4), (8, 8), (9, 10), (10, 10), (11, 9), (12, 8), (13, 7), (14, 7), (15, 7), (16, 7),
         (17, 6), (18, 6), (19, 7), (20, 7), (21, 5), (22, 2), (23, 1)]
SCORES = {
    "promoter": [(10, 56), (9, 44)],
    "passive": [(8, 61), (7, 39)],
    "detractor": [(6, 29), (5, 25), (4, 12), (3, 11), (2, 7), (1, 5), (0, 11)],
}
COMMENT_SHARE = {"promoter": 0.18, "passive": 0.15, "detractor": 0.34}

# Answers that aren't answers, and a few that can't be right: score text and how often.
UNANSWERED = [("", 41), ("N/A", 14), ("NA", 5), ("null", 3)]
IMPOSSIBLE = [("11", 5), ("ten", 1)]
MISSPELT_DATES = ["2025-02-30T10:14:52", "2026-O5-19T17:40:08"]
FLOAT_FORMS = 22
ORDER_NUMBERS = 6

# ---------------------------------------------------------------------------------------------
# What people write. A theme is (first day or month, last day, plan, opening sentences, sentences
# that may follow); None stands for any.

SLOTS = {
    "item": ["headset", "docking station", "keyboard", "router", "monitor arm", "webcam", "charger",
             "laptop sleeve", "speaker", "mesh extender", "desk lamp", "power bank"],
    "device": ["camera", "router", "hub", "thermostat", "doorbell", "sensor", "speaker"],
    "days": ["two", "three", "four", "five", "six", "nine", "ten"],
    "hours": ["two", "three", "five", "six", "eight"],
    "minutes": ["15", "20", "25", "30", "40", "45"],
    "times": ["twice", "three times", "four times"],
    "weeks": ["one week", "two weeks", "three weeks", "a month"],
    "topic": ["an invoice", "a login problem", "a licence that would not activate", "a lost parcel",
              "a warranty question", "an update that failed", "a change of address"],
    "file": ["large folders", "photos", "the shared drive", "spreadsheets", "our project folder"],
    "part": ["the cable", "a screw", "the wall mount", "the power supply", "the quick start card"],
    "day": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
}

THEMES = {
    ("Store", "promoter"): [
        ("2025-09-08", None, None, [
            "Someone called a few days after the {item} arrived to ask whether all was well.",
            "Got a short call after my order, no sales pitch, just a check that the {item} worked.",
            "You rang me {days} days after delivery and sorted the missing part on the spot.",
            "I was surprised by the follow-up, no other shop has ever asked.",
            "The call after the delivery made the difference for me.",
            "The follow-up call came on a {day}, and the replacement {item} shipped the same day.",
        ], [
            "It took three minutes.", "Please keep doing that.",
            "I'd have sent it back otherwise.", "I told two colleagues about it.",
            "That is how it should be everywhere.",
            "It felt like somebody cares what happens next.",
        ]),
        (None, None, None, [
            "The {item} arrived in {days} days, well packed.",
            "Ordered a {item} on {day}, had it before the weekend.",
            "Quick delivery, and the tracking was right to the hour.",
            "Checkout is simple and the {item} is what the pictures show.",
            "Easy to order, easy to return.", "Everything came in one box, on the day promised.",
        ], [
            "No surprises with the price.", "The driver was friendly too.",
            "I'll order again.", "Less packaging than last time, good.",
            "Even the returns label was in the box.", "Stock information was correct.",
        ]),
        (None, None, None, [
            "Good choice and fair prices.", "I find what I need without scrolling for ages.",
            "The comparison page helped me pick the right {item}.",
            "Honest reviews on the product page, including the bad ones.",
            "Prices are not the lowest, but I know what I get.",
        ], [
            "The filter by port type is great.", "We buy all our office equipment here now.",
            "The spare parts list is a plus.", "Delivery was fine as well.",
        ]),
    ],
    ("Store", "passive"): [
        (None, None, None, [
            "The {item} is fine, delivery took {days} days.", "All OK, nothing special.",
            "Good shop, but shipping is a little expensive.",
            "Does what it should, the {item} could have been packed better.",
            "Ordering was easy, the invoice came late.",
            "Fine overall, I'd like more choice of {item}s.",
        ], [
            "Would be higher with free returns.", "Other shops are about the same.",
            "The confirmation mail went to spam.", "I had to create an account, not sure why.",
            "Ask me again after the next order.", "Delivery slots in the evening would help.",
            "I compared prices for {days} days first.",
        ]),
        ("2025-10", None, None, [
            "Nice that someone called, but I was in a meeting.",
            "The follow-up call was polite, my question about the {item} is still open.",
            "Call after purchase is good, a short message would do for me.",
        ], [
            "Otherwise fine.", "An email would have been enough.", "The {item} itself is good.",
        ]),
    ],
    ("Store", "detractor"): [
        (None, None, None, [
            "The {item} came {days} days late and nobody told me.",
            "Delivery was promised for {day}, it came {weeks} later.",
            "Tracking said \"delivered\", but there was no parcel.",
            "My order was split into three parcels, one is still missing.",
            "Waited at home all {day}, no driver, no message.",
            "Still waiting for the {item}, paid {weeks} ago.",
        ], [
            "I had to find out myself.", "Nobody answers on this.",
            "Next time I'll buy locally.", "The tracking page never changed.",
            "At least send a message.", "The carrier blames you, you blame the carrier.",
        ]),
        (None, None, None, [
            "Returning the {item} was a pain, {weeks} until the refund.",
            "I sent the {item} back and was charged for the return.",
            "Refund took {weeks}, after I asked {times}.",
            "The return form wants a number that is nowhere on the invoice.",
            "Wrong {item} in the box, and I have to pay to send it back.",
        ], [
            "That is not what the website says.", "I won't order again.",
            "Very slow.", "Please make the label part of the delivery.",
            "In the end my bank had to help.",
        ]),
        (None, "2025-12-31", None, [
            "After the payment you never hear from them again.",
            "The {item} stopped working and there was no one to ask.",
            "Once you've paid, nobody is interested any more.",
            "No instructions for the {item}, no contact, nothing.",
        ], [
            "A short call would have solved it.", "I gave up.",
            "The contact form sent me back to the start page.", "Disappointing.",
        ]),
        (None, None, None, [
            "The {item} cost less elsewhere a day later.",
            "Shipping costs appear only on the last page.",
            "The discount code did not work, tried it {times}.",
            "Product page said in stock, it was not.",
        ], [
            "That feels dishonest.", "Show it earlier, please.", "I nearly cancelled.",
        ]),
    ],
    ("Helpdesk", "promoter"): [
        ("2026-02-03", None, None, [
            "I gave a bad rating, and {minutes} minutes later someone called me back.",
            "Rated the chat a 4, and a person picked it up the same day.",
            "The one-question feedback after the case is good, because somebody reads it.",
            "My case was closed too early, I said so in the rating and it was reopened at once.",
            "They reacted to my feedback within {hours} hours.",
            "You can tell that ratings now reach the person who can fix it.",
        ], [
            "That was new.", "Problem gone.", "I changed my mind about support here.",
            "Solved in one go after that.", "Keep it up.", "It used to take days.",
        ]),
        (None, None, None, [
            "Friendly and quick help with {topic}.",
            "The agent understood the problem at once and solved it in {minutes} minutes.",
            "Clear answer to {topic}, first contact.",
            "Helped me with {topic} although it wasn't really your fault.",
            "Patient, polite, competent.", "Called about {topic} on {day}, solved before lunch.",
        ], [
            "I got the steps by email as well.", "No transfer, no waiting music.",
            "Thanks to the team.", "Well explained, without jargon.",
            "That saved our afternoon.", "I wish my bank worked like this.",
        ]),
        (None, None, None, [
            "Found a help article about {topic} before I had to call.",
            "Chat is quick, even in the evening.",
            "Good that I can see the state of my case online.",
            "The article about {topic} is the best I've read.",
            "Wrote on {day} night and had an answer by breakfast.",
        ], [
            "Screenshots were up to date.", "The agent had read my earlier messages.",
            "Very handy.", "More of that, please.",
        ]),
    ],
    ("Helpdesk", "passive"): [
        (None, None, None, [
            "Solved in the end, took {days} days.", "Help was fine, the wait was not.",
            "Good agent, but I waited {minutes} minutes.",
            "The answer was right, though rather short.",
            "I was transferred once, then it went well.",
            "Friendly, but {topic} should not need a call.",
        ], [
            "A call back option would help.", "Opening hours could be longer.",
            "Chat was quicker than the phone.", "No complaints otherwise.",
            "The second agent knew what to do.",
        ]),
        ("2026-03", None, None, [
            "The feedback question comes very quickly, I had not tested the fix yet.",
            "Good to be asked at once, but please wait until the case is closed.",
            "Quick question after the chat, quick answer: fine.",
            "I rated {topic} low by mistake and got a call, well, why not.",
            "Somebody read my rating and rang back, the fix itself took {days} days.",
        ], ["Otherwise good.", "It did work, by the way.", "Let me answer a day later."]),
    ],
    ("Helpdesk", "detractor"): [
        (None, None, None, [
            "Waited {minutes} minutes on the phone, then the line dropped.",
            "{minutes} minutes in the queue for {topic}.",
            "Nobody called back, although it was promised for {day}.",
            "Still no answer after {days} days.",
            "I wrote {times} and got the same automatic reply.",
        ], [
            "I had to start all over.", "That's too long for a paid plan.",
            "In the end I found the answer in a forum.", "Unacceptable during working hours.",
            "The waiting music doesn't help.", "My team could not work meanwhile.",
        ]),
        (None, None, None, [
            "Had to explain {topic} {times}, to different people.",
            "Each agent asks for the same details again.",
            "Transferred {times}, nobody felt responsible.",
            "They ask for a screenshot that I had already sent.",
        ], [
            "Don't you keep notes?", "The third person was good, why not at once?",
            "Very tiring.", "The case history seems to be lost.",
        ]),
        (None, None, None, [
            "The case was marked \"solved\", but nothing was solved.",
            "Closed without an answer.", "The advice on {topic} was simply wrong.",
            "The bot says \"I did not get that\" and there is no way to a person.",
            "Copy and paste answer that had nothing to do with {topic}.",
        ], [
            "I opened it again and heard nothing.", "So I'm where I was {days} days ago.",
            "Please let people read before they reply.", "I had to cancel a meeting over this.",
        ]),
    ],
    ("Cloud", "promoter"): [
        (None, None, None, [
            "Sync just works, even with {file}.", "Never lost a file in all this time.",
            "Restored {file} from last month in {minutes} seconds.",
            "Sharing with clients is simple and safe.",
            "Version history saved us on {day}.", "Fast upload, also for {file}.",
        ], [
            "I don't think about backups any more.", "The team uses it without training.",
            "Search finds what I mean.", "Works offline on the train too.",
            "Fair price for what we get.", "Permissions are easy to understand.",
        ]),
        (None, None, None, [
            "Reliable, that's what counts.", "No outage that I noticed this quarter.",
            "The admin pages are clear.", "Setting up single sign-on took {minutes} minutes.",
            "Moved {file} over from another provider in {hours} hours, no trouble.",
            "Adding and removing people takes seconds.",
        ], [
            "Audit log is good.", "Our auditors were happy.", "Would recommend to small firms.",
        ]),
    ],
    ("Cloud", "passive"): [
        (None, None, None, [
            "Works well, the mobile app is slow.", "Good, but search in {file} misses things.",
            "Solid product, the price went up though.",
            "Sync is fine, the notifications are too many.",
            "Does the job, others do it too.", "I like it, our guests find it confusing.",
            "Storage is fine, moving {file} took {hours} hours.",
            "OK for {file}, less so for video.", "Offline mode needs {minutes} seconds to wake up.",
            "Good value once it is set up, the first {weeks} were hard.",
        ], [
            "Dark mode would be nice.", "Please improve the preview.",
            "More storage on my plan would help.", "Calendar integration is missing.",
        ]),
    ],
    ("Cloud", "detractor"): [
        (None, None, None, [
            "Sync stops with {file} and gives no reason.",
            "Conflicted copies of {file} again and again.",
            "Upload of {file} hangs at 99 percent.", "The app logs me out {times} a week.",
            "After the update {file} took {hours} hours to appear.",
        ], [
            "Restarting helps for a day.", "The status page said \"all systems normal\".",
            "We lost half a day.", "Support sent a link that I already knew.",
        ]),
        (None, None, None, [
            "Too expensive for what it does.", "The price per user adds up quickly.",
            "Export is limited, I can't get {file} out in one go.",
            "Search is useless with {file}.", "Sharing rights are a mystery, even to our admin.",
        ], [
            "We are looking at alternatives.", "Why is that only in Business?",
            "I asked {times}, no date.", "A simple list would be enough.",
        ]),
    ],
    ("Devices", "promoter"): [
        (None, None, None, [
            "The {device} was up and running in {minutes} minutes.",
            "Set up the {device}, forgot about it, works.",
            "Solid build, the {device} feels made to last.",
            "The {device} survived a winter outdoors.", "Range of the {device} is excellent.",
            "Battery of the {device} lasts for months.",
        ], [
            "The app is tidy.", "Updates come quietly at night.", "I've bought a second one.",
            "Works with everything else we have.", "Spare parts are available, rare these days.",
        ]),
        ("2026-07", None, "Starter", [
            "The Starter bundle is a cheap way in, and the {device} does what I need.",
            "Good bundle for a small flat.", "For this price the bundle is great.",
        ], [
            "I may upgrade later.", "Setup needed a little patience.",
            "The {device} is the best part.",
        ]),
    ],
    ("Devices", "passive"): [
        (None, None, None, [
            "The {device} works, the app is so-so.", "Good hardware, setup took two tries.",
            "Fine, but the cable is too short.", "The {device} is good, the manual is not.",
            "Took {hours} hours to set up, quiet since then.",
            "The {device} does what it should, {part} looks cheap.",
            "OK for the price.", "Works most of the time, loses Wi-Fi once a week.",
        ], [
            "A printed manual would help.", "Hope the next update fixes it.",
            "The {device} before this one was quieter.", "No regrets.",
        ]),
    ],
    ("Devices", "detractor"): [
        ("2026-07", None, "Starter", [
            "The Starter bundle leaves out half of what you need, {part} for instance.",
            "Bundle setup failed {times}, the app never finds the {device}.",
            "Bought the bundle, then learned that most functions need a bigger plan.",
            "No one explains how the parts of the bundle belong together.",
            "The bundle looked cheap, but without {part} it is useless.",
            "Three apps to set up one bundle, really?",
            "The {device} in the bundle is an older model than in the picture.",
        ], [
            "That should be on the box.", "I've asked for a refund.", "Not for beginners.",
            "The setup guide stops at step four.", "I expected more, even at this price.",
            "My neighbour had to help.",
        ]),
        (None, None, None, [
            "The {device} loses its connection every few hours.",
            "After the last update the {device} no longer starts.",
            "Battery of the {device} is empty after {days} days.",
            "The {device} gets hot and switches itself off.",
            "Pairing the {device} took {hours} hours.",
            "{device} broken after {weeks}.",
        ], [
            "A reset helps until the evening.", "The warranty form is a maze.",
            "Nobody could tell me why.", "I went back to the old one.",
            "The app only says \"something went wrong\".",
        ]),
        (None, None, None, [
            "In the box of the {device}, {part} was missing.",
            "Manual in eleven languages, none of them clear.",
            "The app wants my location for a {device}, why?",
        ], ["I had to buy it separately.", "Not acceptable.", "Please fix the basics."]),
    ],
}

OPENERS = {
    "First 90 days": ["New here.", "First order.", "Just started.", "Only a few weeks in."],
    "90 days to a year": ["Second time I answer this.", "Customer since last year.",
                          "A few months in now."],
    "1 to 3 years": ["Customer for a while.", "Been using you for two years or so."],
    "Over 3 years": ["With you for years.", "Long-time customer.",
                     "Been here since the early days."],
}
CLOSERS = {
    "promoter": ["Thanks!", "Keep going.", "Happy customer.", "Recommended already.", "Well done."],
    "passive": ["All in all OK.", "Room for improvement.", "Will see.", "Solid.",
                "Neither good nor bad."],
    "detractor": ["Please fix this.", "Not what I expected.", "Sorry, but no.", "A pity.",
                  "I expected better."],
}
PRAISE = {
    "Store": ["delivery", "price", "packaging", "the choice", "follow-up", "the checkout"],
    "Helpdesk": ["tone", "know-how", "speed", "the chat", "clear answers"],
    "Cloud": ["sync", "sharing", "version history", "security", "speed"],
    "Devices": ["build quality", "range", "design", "battery", "quiet operation"],
}
BLAME = {
    "Store": ["shipping costs", "returns", "late invoice", "tracking", "too many emails"],
    "Helpdesk": ["waiting time", "transfers", "opening hours", "standard replies", "no call back"],
    "Cloud": ["mobile app", "price", "search", "export", "notifications"],
    "Devices": ["the app", "manual", "setup", "missing cable", "updates"],
}
SHORT = {
    "promoter": ["great", "Very good", "Perfect.", "top", "all good", "Excellent, thank you"],
    "passive": ["ok", "Fine.", "good", "Decent", "not bad", "average"],
    "detractor": ["bad", "Poor.", "never again", "too slow", "Disappointed", "no"],
}
NO_SCORE = ["Too early to say.", "Not used it yet, so no score from me.", "Ask me next month.",
            "I don't recommend things in general.", "Bought it for somebody else."]
# How many of those asked answer, drawn apart: by product, a little different each quarter.
ASKED_SEED = 20261020
ANSWER_RATES = {"Store": 0.24, "Helpdesk": 0.41, "Cloud": 0.31, "Devices": 0.27}

# Some people leave what a report must not show. It is put into comments that are finished, from a
# stream of its own, so that nothing else of the sample depends on it. The addresses lie under
# example.com, the numbers are those kept for invented stories.
CONTACT_SEED = 20261013
CONTACT_SHARE = 0.035
CONTACTS = {
    "promoter": ["Happy to be quoted, write to {mail}.", "You may call me on {phone} about it.",
                 "I wrote it up at {link}.", "My number is {customer}, if you need it."],
    "passive": ["Reach me at {mail}.", "My number is {customer}.", "Call {phone} if in doubt."],
    "detractor": ["Write to {mail}, please.", "Call me back on {phone}.", "My case is {case}.",
                  "My number is {customer}.", "Photos at {link}."],
}
PHONES = ["+49 30 23125 0%02d", "(555) 555-01%02d", "0170 39920%02d", "+44 20 7946 09%02d"]
# Beside the comments proper, some say nothing.
EMPTY_SHARE = 0.012
EMPTY = ["-", "n/a", "none", "no comment", "Nothing to add."]

TYPOS = [("definitely", "definately"), ("received", "recieved"), ("which", "wich"),
         ("because", "becuase"), ("the same", "teh same"), ("working", "wroking")]


# ---------------------------------------------------------------------------------------------
# Chance: random() alone, whose values are the same in every version of Python.

GENERATOR = random.Random(SEED)
MESSAGES = random.Random(MESSAGE_SEED)
CONTACTING = random.Random(CONTACT_SEED)
ASKING = random.Random(ASKED_SEED)


def below(limit):
    """A whole number from 0 to limit - 1."""
    return int(GENERATOR.random() * limit)


def chance(share):
    """True in the given share of cases."""
    return GENERATOR.random() < share


def pick(values):
    """One of the values, all alike."""
    return values[below(len(values))]


def total(values):
    """The sum, term by term: sum() of fractions isn't the same in every version of Python."""
    result = 0
    for value in values:
        result += value
    return result


def weighted(pairs):
    """One of the values of (value, weight) pairs."""
    at = GENERATOR.random() * total(weight for _, weight in pairs)
    for value, weight in pairs:
        at -= weight
        if at < 0:
            return value
    return pairs[-1][0]


def shuffle(values):
    """Shuffles a list in place."""
    for last in range(len(values) - 1, 0, -1):
        other = below(last + 1)
        values[last], values[other] = values[other], values[last]


def bell():
    """About normal, mean 0, deviation 1, by additions only."""
    return total(GENERATOR.random() for _ in range(12)) - 6.0


def nearest(value):
    """Rounded half away from zero."""
    return int(value + 0.5) if value >= 0 else -int(-value + 0.5)


# ---------------------------------------------------------------------------------------------
# Drawing the answers.

def months_of(quarter):
    """The months of a quarter as (year, month); of the running quarter its first only."""
    year, number = int(quarter[:4]), int(quarter[6])
    months = [(year, number * 3 - 2 + offset) for offset in range(3)]
    return months[:1] if quarter == QUARTERS[-1] else months


def draw_moment(product, quarter):
    """A date and time in the quarter: more on working days, by day more than by night."""
    months = months_of(quarter)
    if product == "Store" and months[0][1] == 10 and len(months) == 3:
        year, month = weighted(list(zip(months, [0.30, 0.34, 0.36])))
    else:
        year, month = pick(months)
    first = datetime.date(year, month, 1)
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    days = 5 if len(months) == 1 else (following - first).days
    while True:
        day = first + datetime.timedelta(days=below(days))
        if day.weekday() < 5 or chance(0.45):
            break
    clock = datetime.time(weighted(HOURS), below(60), below(60))
    return datetime.datetime.combine(day, clock)


def parts(whole, shares):
    """Splits a count by shares; what rounding leaves goes to the second part."""
    counts = [nearest(whole * share) for share in shares]
    counts[1] += whole - sum(counts)
    return counts


def plan_quotas(product, at):
    """Per plan the number of answers and promoters less detractors."""
    whole = ANSWERS[product][at]
    if product == "Devices":
        counts = parts(whole, [share for share, _ in DEVICES[at]])
        return [(n, nearest(n * nps / 100)) for n, (_, nps) in zip(counts, DEVICES[at])]
    shares = PLAN_SHARES[product]
    counts = parts(whole, shares)
    centre = total(share * points for share, points in zip(shares, PLAN_POINTS))
    nets = []
    for n, points in zip(counts, PLAN_POINTS):
        nets.append(nearest(n * (NPS[product][at] + points - centre + 1.5 * bell()) / 100))
    nets[1] += nearest(whole * NPS[product][at] / 100) - sum(nets)
    return list(zip(counts, nets))


def draw_tenure(product, plan, quarter):
    """A tenure band; buyers of the Starter bundle are mostly new."""
    if plan != "Starter":
        shares = TENURE_SHARES[product]
    elif product == "Devices" and quarter >= "2026-Q3":
        shares = BUNDLE_TENURE
    else:
        shares = STARTER_TENURE
    return weighted(list(zip(TENURES, shares)))


def spread_small(rows, quotas, at, key):
    """Gives the small segments their exact counts, in rows chosen by chance."""
    free = list(range(len(rows)))
    shuffle(free)
    for value, counts in sorted(quotas.items()):
        for _ in range(counts[at]):
            rows[free.pop()][key] = value


def leaning(row, quarter):
    """How a respondent leans, before chance, in units of the bell."""
    months = months_of(quarter)
    slope = SLOPE.get((row["product"], quarter), [0, 0, 0])
    points = slope[months.index((row["at"].year, row["at"].month))]
    tenure = TENURE_POINTS[row["tenure"]]
    if row["product"] == "Store" and quarter >= "2025-Q4":
        tenure *= 0.5
    points += tenure + REGION_POINTS.get(row["region"], 0) + CHANNEL_POINTS[row["channel"]]
    return points / POINTS_PER_UNIT


def assign_groups(rows, net, passive_share):
    """Makes promoters of those who lean most, detractors of those who lean least, by quota."""
    most = len(rows) - abs(net)
    passives = min(nearest(len(rows) * (passive_share + 0.02 * bell())), most)
    if (most - passives) % 2:
        passives += 1 if passives < most else -1
    promoters = (len(rows) - passives + net) // 2
    ranked = sorted(range(len(rows)), key=lambda at: (-rows[at]["lean"], at))
    for rank, at in enumerate(ranked):
        group = "promoter" if rank < promoters else "passive"
        if rank >= promoters + passives:
            group = "detractor"
        rows[at]["group"] = group
        rows[at]["score"] = str(weighted(SCORES[group]))


def draw_quarter(product, at):
    """All answers of a product in a quarter."""
    quarter, rows = QUARTERS[at], []
    quotas = plan_quotas(product, at)
    for plan, (count, _) in zip(PLANS, quotas):
        for _ in range(count):
            rows.append({
                "at": draw_moment(product, quarter), "product": product, "plan": plan,
                "region": weighted(REGION_SHARES), "channel": weighted(CHANNEL_SHARES[product]),
                "tenure": draw_tenure(product, plan, quarter),
            })
    spread_small(rows, SMALL_REGIONS[product], at, "region")
    spread_small(rows, SMALL_CHANNELS.get(product, {}), at, "channel")
    for row in rows:
        row["lean"] = leaning(row, quarter) + bell()
    first = 0
    for count, net in quotas:
        assign_groups(rows[first:first + count], net, PASSIVES[product])
        first += count
    return rows


def choose_messages(rows, product, at):
    """Divides the answers by email and by SMS anew; nothing else of a row changes."""
    chosen = [row for row in rows if row["channel"] in ("Email", "SMS")]
    ranks = [(MESSAGES.random() * MESSAGE_RANK[row["group"]], place)
             for place, row in enumerate(chosen)]
    messages = nearest(len(chosen) * MESSAGE_SHARES[product][at])
    for rank, (_, place) in enumerate(sorted(ranks)):
        chosen[place]["channel"] = "SMS" if rank < messages else "Email"


def add_baltics(rows):
    """Four answers of the running quarter are from the Baltics instead of DACH: below five there, the
    quarter before would have to hide a large region with them."""
    running = [row for row in rows if row["at"] >= datetime.datetime(2026, 10, 1)]
    for row in [row for row in running if row["region"] == "DACH" and row["score"]][:4]:
        row["region"] = "Baltics"


def draw_extra(score):
    """A row beside the quotas, whose score is none."""
    at = below(len(QUARTERS) - 1)
    product = weighted([(name, counts[at]) for name, counts in ANSWERS.items()])
    plan = weighted(list(zip(PLANS, PLAN_SHARES.get(product, PLAN_SHARES["Store"]))))
    return {
        "at": draw_moment(product, QUARTERS[at]), "product": product, "plan": plan,
        "region": weighted(REGION_SHARES), "channel": weighted(CHANNEL_SHARES[product]),
        "tenure": draw_tenure(product, plan, QUARTERS[at]), "group": None, "score": score,
    }


def draw_dirt(rows):
    """Adds what real exports hold: no answers, impossible answers and dates, 9.0 for 9."""
    for score, count in UNANSWERED + IMPOSSIBLE:
        rows.extend(draw_extra(score) for _ in range(count))
    for text in MISSPELT_DATES:
        row = draw_extra(pick(["6", "8", "9"]))
        row["at"] = datetime.datetime.fromisoformat(
            text.replace("-O5-", "-05-").replace("-02-30", "-02-28"))
        row["date"] = text
        rows.append(row)
    for _ in range(FLOAT_FORMS):
        row = pick(rows)
        if row["group"] and "." not in row["score"]:
            row["score"] += ".0"


# ---------------------------------------------------------------------------------------------
# Customers and comments.

BANDS = {"First 90 days": (1, 89), "90 days to a year": (91, 364), "1 to 3 years": (366, 1094),
         "Over 3 years": (1097, 3100)}


def name_customers(rows):
    """Gives each row a pseudonym; some customers answer again, with a tenure that has grown."""
    known, made = {}, 0
    for row in rows:
        place = known.setdefault((row["region"], row["plan"]), [])
        day = row["at"].date()
        low, high = BANDS[row["tenure"]]
        row["customer_id"] = None
        for _ in range(6 if place and chance(0.4) else 0):
            customer = pick(place)
            if low <= (day - customer["since"]).days <= high and (day - customer["last"]).days > 75:
                row["customer_id"], customer["last"] = customer["id"], day
                break
        if row["customer_id"] is None:
            made += 1
            name = "C%05X" % ((made * 0x9E37B + 0x1B2C3) & 0xFFFFF)
            since = day - datetime.timedelta(days=low + below(high - low + 1))
            place.append({"id": name, "since": since, "last": day})
            row["customer_id"] = name


def fill(sentence):
    """Fills the slots of a sentence, the first letter in upper case."""
    while "{" in sentence:
        start = sentence.index("{")
        end = sentence.index("}", start)
        sentence = sentence[:start] + pick(SLOTS[sentence[start + 1:end]]) + sentence[end + 1:]
    return sentence[:1].upper() + sentence[1:]


def themes_of(row):
    """The themes a respondent may write about; those of the moment or the plan come first."""
    day = row["at"].strftime("%Y-%m-%d")
    pairs = []
    for first, last, plan, openings, follows in THEMES[(row["product"], row["group"])]:
        if (first and day < first) or (last and day > last) or (plan and plan != row["plan"]):
            continue
        pairs.append(((openings, follows), 3.0 if plan else 1.6 if first else 1.0))
    return pairs


def compose(row):
    """A comment: mostly one to three sentences, now and then a list or a word."""
    kind = GENERATOR.random()
    if kind < 0.02:
        return pick(SHORT[row["group"]])
    if kind < 0.06:
        good, bad = pick(PRAISE[row["product"]]), pick(BLAME[row["product"]])
        return pick(["Good: %s\nLess good: %s", "+ %s\n- %s", "I like: %s.\nI don't like: %s."]) % (
            good, bad)
    openings, follows = weighted(themes_of(row))
    sentences = [fill(pick(openings))]
    if chance(0.74):
        sentences.append(fill(pick(follows)))
    if chance(0.16):
        sentences.insert(0, pick(OPENERS[row["tenure"]]))
    if chance(0.18):
        sentences.append(pick(CLOSERS[row["group"]]))
    return ("\n\n" if len(sentences) > 2 and chance(0.12) else " ").join(sentences)


def roughen(text):
    """Writes some comments the way people type."""
    if chance(0.04):
        right, wrong = pick(TYPOS)
        text = text.replace(right, wrong)
    if chance(0.07):
        text = text.lower()
    if text.endswith(".") and chance(0.18):
        text = text[:-1] + ("!" if chance(0.15) else "")
    return text


def write_comments(rows):
    """Gives about a fifth of the rows a comment, few twice, and some an order number."""
    numbered, seen = 0, set()
    for at, row in enumerate(rows):
        row["comment"] = ""
        if row["group"] is None:
            row["comment"] = pick(NO_SCORE) if "date" not in row and chance(0.25) else ""
            continue
        share = COMMENT_SHARE[row["group"]]
        if not chance(share):
            continue
        row["comment"] = roughen(compose(row))
        for _ in range(6):
            if row["comment"] not in seen:
                break
            row["comment"] = roughen(compose(row))
        seen.add(row["comment"])
        due = numbered < ORDER_NUMBERS and at > len(rows) * numbered // ORDER_NUMBERS
        plain = len(row["comment"]) > 40 and row["comment"].endswith(".")
        if due and plain and (row["product"], row["group"]) == ("Store", "detractor"):
            numbered += 1
            row["comment"] += " Order MW-%06d." % (100000 + below(900000))


def contact(row):
    """A sentence that says how to reach the one who wrote it."""
    def number(limit):
        return int(CONTACTING.random() * limit)

    choices = CONTACTS[row["group"]]
    return choices[number(len(choices))].format(
        mail="%s%d@example.com" % (row["customer_id"].lower(), 10 + number(90)),
        phone=PHONES[number(len(PHONES))] % number(100), case="MW-%06d" % (100000 + number(900000)),
        link="https://example.com/%s/%d" % (row["product"].lower(), 100 + number(900)),
        customer=row["customer_id"])


def leave_contacts(rows):
    """Lets some comments say who wrote them and some rows say nothing; no other field changes."""
    for row in rows:
        says, leaves = CONTACTING.random(), CONTACTING.random()
        if row["group"] is None:
            continue
        if not row["comment"]:
            if says < EMPTY_SHARE:
                row["comment"] = EMPTY[int(CONTACTING.random() * len(EMPTY))]
        elif leaves < CONTACT_SHARE and len(row["comment"]) > 20:
            end = "" if row["comment"][-1] in ".!?" else "."
            row["comment"] += end + " " + contact(row)


# ---------------------------------------------------------------------------------------------
# Files.

def record(fields):
    """A line of CSV; quotes only where they are needed."""
    quoted = ['"%s"' % field.replace('"', '""') if any(mark in field for mark in ',"\n') else field
              for field in fields]
    return ",".join(quoted) + "\n"


def make_files():
    """The response files as {name: bytes}."""
    rows = []
    for product in ANSWERS:
        for at in range(len(QUARTERS)):
            answers = draw_quarter(product, at)
            choose_messages(answers, product, at)
            rows.extend(answers)
    draw_dirt(rows)
    order = sorted(range(len(rows)), key=lambda at: (rows[at]["at"], at))
    rows = [rows[at] for at in order]
    name_customers(rows)
    write_comments(rows)
    leave_contacts(rows)
    add_baltics(rows)
    texts = {}
    for number, row in enumerate(rows, 1):
        row["response_id"] = "R%06d" % (100000 + number)
        row["responded_at"] = row.get("date", row["at"].strftime("%Y-%m-%dT%H:%M:%S"))
        name = row["at"].strftime("%Y-%m.csv")
        lines = texts.setdefault(name, [record(COLUMNS)])
        lines.append(record([row[column] for column in COLUMNS]))
    return {name: "".join(texts[name]).encode("utf-8") for name in sorted(texts)}


def make_invited():
    """The file of how many people were asked in each whole quarter, as bytes."""
    lines = [record(["period", "product", "asked"])]
    for at, quarter in enumerate(QUARTERS[:-1]):
        for product, answers in ANSWERS.items():
            rate = ANSWER_RATES[product] * (0.94 + 0.12 * ASKING.random())
            lines.append(record([quarter, product, str(nearest(answers[at] / rate))]))
    return "".join(lines).encode("utf-8")


def write_files():
    """Writes the files, and removes none."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    INVITED.write_bytes(make_invited())
    files = make_files()
    for name, content in files.items():
        (FOLDER / name).write_bytes(content)
    print("wrote %d files, %d bytes, to %s" % (
        len(files), sum(len(content) for content in files.values()), FOLDER))


# ---------------------------------------------------------------------------------------------
# The check: reads the files as they are, by rules of its own.

def reading(row):
    """('counted', score), ('unanswered', None) or ('set aside', reason) of a row."""
    text = row["score"].strip()
    if text.lower() in ("", "na", "n/a", "nan", "nil", "null"):
        return "unanswered", None
    try:
        score = float(text)
    except ValueError:
        return "set aside", "not a number"
    if score != int(score) or not 0 <= score <= 10:
        return "set aside", "not 0 to 10"
    try:
        datetime.datetime.strptime(row["responded_at"], "%Y-%m-%dT%H:%M:%S")
    except ValueError:
        return "set aside", "not a date"
    return "counted", int(score)


def read_files():
    """All rows of the files on disk, with 'kind', and 'value' and 'quarter' where counted."""
    rows = []
    for path in sorted(FOLDER.glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                row["kind"], row["value"] = reading(row)
                if row["kind"] == "counted":
                    year, month = row["responded_at"][:4], int(row["responded_at"][5:7])
                    row["quarter"] = "%s-Q%d" % (year, (month + 2) // 3)
                rows.append(row)
    return rows


def counts_of(rows):
    """(n, promoters, passives, detractors)."""
    promoters = sum(1 for row in rows if row["value"] >= 9)
    detractors = sum(1 for row in rows if row["value"] <= 6)
    return len(rows), promoters, len(rows) - promoters - detractors, detractors


def nps_of(rows):
    """Percentage of promoters less percentage of detractors."""
    n, promoters, _, detractors = counts_of(rows)
    return 100.0 * (promoters - detractors) / n if n else float("nan")


def print_scores(rows):
    """n and NPS by product and quarter."""
    print("\nn and NPS by product and quarter")
    print("%-10s" % "" + "".join("%14s" % quarter for quarter in QUARTERS))
    for product in list(ANSWERS) + ["All"]:
        cells = []
        for quarter in QUARTERS:
            cell = [row for row in rows
                    if row["quarter"] == quarter and product in (row["product"], "All")]
            cells.append("%6d %7.2f" % (len(cell), nps_of(cell)))
        print("%-10s" % product + "".join(cells))


def print_reversal(rows):
    """Devices by plan in the last quarter, the one before and the one a year before."""
    print("\nDevices by plan: n, promoters, passives, detractors, share, NPS")
    devices = [row for row in rows if row["product"] == "Devices"]
    for plan in PLANS + ["All"]:
        line = "%-10s" % plan
        for quarter in ("2025-Q3", "2026-Q2", "2026-Q3"):
            whole = [row for row in devices if row["quarter"] == quarter]
            cell = [row for row in whole if plan in (row["plan"], "All")]
            share = 100.0 * len(cell) / len(whole)
            line += "  | %s %4d %4d %4d %4d %5.1f%% %6.2f" % (
                (quarter,) + counts_of(cell) + (share, nps_of(cell)))
        print(line)


def print_channels(rows):
    """All answers by channel in the last quarter, the one before and the one a year before."""
    print("\nAll answers by channel: n, promoters, passives, detractors, share, NPS")
    for channel in ["Email", "In-app", "SMS", "Paper card", "All"]:
        line = "%-10s" % channel
        for quarter in ("2025-Q3", "2026-Q2", "2026-Q3"):
            whole = [row for row in rows if row["quarter"] == quarter]
            cell = [row for row in whole if channel in (row["channel"], "All")]
            share = 100.0 * len(cell) / len(whole)
            line += "  | %s %4d %4d %4d %4d %5.1f%% %6.2f" % (
                (quarter,) + counts_of(cell) + (share, nps_of(cell)))
        print(line)


def print_small(rows):
    """Segments with fewer than 30 answers in the last complete quarter."""
    print("\nSegments below 30 answers in 2026-Q3")
    last = [row for row in rows if row["quarter"] == "2026-Q3"]
    for dimension in ("region", "plan", "channel", "tenure"):
        for segment in sorted({row[dimension] for row in rows}):
            n = sum(1 for row in last if row[dimension] == segment)
            if n < 30:
                print("%-10s %-12s %3d" % (dimension, segment, n))


def print_accounting(rows):
    """Rows read, counted, unanswered and set aside by reason."""
    kinds = [row["kind"] for row in rows]
    print("\nread %d = counted %d + unanswered %d + set aside %d" % (
        len(rows), kinds.count("counted"), kinds.count("unanswered"), kinds.count("set aside")))
    reasons = [row["value"] for row in rows if row["kind"] == "set aside"]
    for reason in sorted(set(reasons)):
        print("  set aside, %s: %d" % (reason, reasons.count(reason)))
    comments = [row["comment"] for row in rows if row["comment"]]
    print("comments %d, %d of them different; scores written 9.0: %d" % (
        len(comments), len(set(comments)), sum(1 for row in rows if ".0" in row["score"])))


def check_files():
    """Compares the files with what would be written and prints what they hold."""
    expected = make_files()
    found = {path.name: path.read_bytes() for path in FOLDER.glob("*.csv")}
    differing = [name for name in sorted(set(expected) | set(found))
                 if expected.get(name) != found.get(name)]
    if not INVITED.exists() or INVITED.read_bytes() != make_invited():
        differing.append(INVITED.name)
    for name in differing:
        print("differs: %s" % name, file=sys.stderr)
    rows = read_files()
    counted = [row for row in rows if row["kind"] == "counted"]
    print_scores(counted)
    print_reversal(counted)
    print_channels(counted)
    print_small(counted)
    print_accounting(rows)
    return 1 if differing else 0


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description="Writes the response files of the sample.")
    parser.add_argument("--check", action="store_true", help="compare and print, write nothing")
    if parser.parse_args().check:
        return check_files()
    write_files()
    return 0


if __name__ == "__main__":
    sys.exit(main())
