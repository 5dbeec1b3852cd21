/// One person or company in one role.
public struct Credit: Sendable, Codable, Hashable {
    public var role: Role
    /// The role as the kit prints it, if it prints one.
    public var label: String?
    /// In the kit's own spelling, in title case where the kit sets capitals; without post-nominals.
    public var name: Found<String>
    /// The part played, for `cast`.
    public var character: Found<String>?
    public var source: SourceSpan?
    public var confidence: Double

    public init(
        _ role: Role, _ name: Found<String>, label: String? = nil, character: Found<String>? = nil,
        source: SourceSpan? = nil, confidence: Double = 1
    ) {
        self.role = role
        self.name = name
        self.label = label
        self.character = character
        self.source = source
        self.confidence = confidence
    }
}

/// What someone did on a film. The raw values are those of the kit JSON.
public enum Role: String, Sendable, Codable, Hashable, CaseIterable {
    case director, writer, story, basedOn, producer, executiveProducer, coProducer, associateProducer
    case lineProducer, cinematographer, cameraOperator, editor, productionDesigner, artDirector
    case setDecorator, costumeDesigner, makeUp, hair, composer, musicSupervisor, soundRecordist
    case soundDesigner, soundEditor, soundMixer, castingDirector, assistantDirector, scriptSupervisor
    case visualEffects, specialEffects, stunts, choreographer, colourist, gaffer, keyGrip
    case stillPhotographer, productionManager, locationManager, postProductionSupervisor, animator
    case narrator, cast, participant, dialogue, translator, subtitles, graphicDesigner, titleDesigner
    case publicist, productionCompany, coProductionCompany, distributor, salesAgent, supporter, other
}

extension Role {
    /// True for roles that companies and institutions fill.
    public var isCompany: Bool {
        switch self {
        case .productionCompany, .coProductionCompany, .distributor, .salesAgent, .supporter: true
        default: false
        }
    }
}
