package import Responses

/// What was assumed is known below, where no page's words are: only its English patterns are there.
extension AssumptionPhrase: Phrase {}
